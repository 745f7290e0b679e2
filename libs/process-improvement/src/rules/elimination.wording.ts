import type { ImprovementWording } from '../rule.ts';

export const eliminationWording: ImprovementWording = {
  de: {
    name: 'Schritt ohne Nutzen',
    looksFor:
      'Schritte, die als Verschwendung erfasst sind oder nur aus Kontrollen bestehen, die fast nie etwas finden.',
    finding: (f) =>
      f.raw('reason') === 'waste'
        ? `${f.here} ist als Verschwendung erfasst.`
        : `${f.here} besteht nur aus Kontrollen (${f.text('controls')}), die nach ihren Tests höchstens ${f.percent('bound')} Fehler übrig lassen würden.`,
    change: (f) => `${f.here} entfällt; der Fall geht zum nächsten Schritt weiter.`,
    checkFirst: () =>
      'Verlangt eine Vorschrift diesen Schritt? Wer nutzt sein Ergebnis, auch außerhalb dieses Prozesses?',
  },
  en: {
    name: 'Step without use',
    looksFor:
      'Steps that are recorded as waste or consist of nothing but controls that hardly ever find anything.',
    finding: (f) =>
      f.raw('reason') === 'waste'
        ? `${f.here} is recorded as waste.`
        : `${f.here} consists of nothing but controls (${f.text('controls')}) which, after their tests, would leave errors of ${f.percent('bound')} at the most.`,
    change: (f) => `${f.here} falls away; the case goes on to the next step.`,
    checkFirst: () =>
      'Does a rule demand this step? Who uses its result, outside this process too?',
  },
};
