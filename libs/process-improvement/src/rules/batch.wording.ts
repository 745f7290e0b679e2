import type { ImprovementWording } from '../rule.ts';

export const batchWording: ImprovementWording = {
  de: {
    name: 'Stapel auflösen',
    looksFor: 'Schritte, bei denen Fälle auf den nächsten Stapel warten.',
    finding: (f) =>
      `Vor ${f.here} warten Fälle auf den nächsten Stapel, der alle ${f.number('interval')} Stunden bearbeitet wird.`,
    change: (f) =>
      `${f.here} wird laufend erledigt; im Mittel entfällt das halbe Intervall, höchstens aber die erfasste Liegezeit.`,
    checkFirst: () => 'Warum gibt es den Stapel: Rüstzeit, ein Zahllauf, ein Termin der Kasse?',
  },
  en: {
    name: 'Dissolve the batch',
    looksFor: 'Steps at which cases wait for the next batch.',
    finding: (f) =>
      `Before ${f.here} cases wait for the next batch, which is done every ${f.number('interval')} hours.`,
    change: (f) =>
      `${f.here} is done as cases come; half the interval falls away on average, but no more than the recorded waiting.`,
    checkFirst: () => 'Why is there a batch: setup time, a payment run, a date of the treasury?',
  },
};
