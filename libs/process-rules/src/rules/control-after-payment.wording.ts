import type { RuleWording } from '../rule.ts';

export const controlAfterPaymentWording: RuleWording = {
  de: {
    name: 'Kontrolle erst nach der Zahlung',
    looksFor: 'Auszahlungen, die nur hinterher kontrolliert werden.',
    sentence: (f) =>
      `${f.here} wird nur hinterher kontrolliert (${f.text('controlIds')}); davor verhindert nichts eine falsche Zahlung.`,
    advice: () => 'Vorbeugende Kontrolle oder Betragsgrenze vor der Auszahlung ergänzen.',
  },
  en: {
    name: 'Control only after the payment',
    looksFor: 'Payments that are controlled only afterwards.',
    sentence: (f) =>
      `${f.here} is controlled only afterwards (${f.text('controlIds')}); nothing before it prevents a wrong payment.`,
    advice: () => 'Add a preventive control or a limit before the payment.',
  },
};
