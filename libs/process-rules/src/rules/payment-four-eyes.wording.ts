import type { RuleWording } from '../rule.ts';

export const paymentFourEyesWording: RuleWording = {
  de: {
    name: 'Zahlung ohne zweite Person',
    looksFor:
      'Zahlungen, die auf einem Weg ohne Vier-Augen-Kontrolle durch eine andere Rolle erreicht werden.',
    sentence: (f) =>
      `${f.here} ist erreichbar, ohne dass eine zweite Person die Zahlung gesehen hat${f.way && `: ${f.way}`}.`,
    advice: (f) =>
      f.raw('placeId')
        ? `Vier-Augen-Kontrolle durch eine andere Rolle vor der Freigabe vorsehen; alle Wege kommen zuletzt bei ${f.element('placeId')} zusammen.`
        : 'Vier-Augen-Kontrolle durch eine andere Rolle auf jedem Weg vor der Freigabe vorsehen.',
  },
  en: {
    name: 'Payment without a second person',
    looksFor: 'Payments that are reached on a way without a four-eyes control by another role.',
    sentence: (f) =>
      `${f.here} can be reached without a second person having seen the payment${f.way && `: ${f.way}`}.`,
    advice: (f) =>
      f.raw('placeId')
        ? `Add a four-eyes control by another role before release; all ways last meet at ${f.element('placeId')}.`
        : 'Add a four-eyes control by another role on every way before release.',
  },
};
