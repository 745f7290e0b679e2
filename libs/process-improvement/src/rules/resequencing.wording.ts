import type { ImprovementWording } from '../rule.ts';

export const resequencingWording: ImprovementWording = {
  de: {
    name: 'Schritt später ausführen',
    looksFor:
      'Arbeit vor einer Entscheidung, deren Ergebnis nur auf einem der Wege gebraucht wird.',
    finding: (f) =>
      `${f.here} wird in jedem Fall ausgeführt, gebraucht wird das Ergebnis nach ${f.element('gatewayId')} aber nur auf dem Weg zu ${f.element('towardsId')}; bei ${f.percent('unused')} der Fälle ist die Arbeit umsonst.`,
    change: (f) => `${f.here} wandert auf den Weg zu ${f.element('towardsId')}.`,
    checkFirst: () =>
      'Braucht die Entscheidung das Ergebnis doch? Sind die Datenfelder vollständig erfasst?',
  },
  en: {
    name: 'Do the step later',
    looksFor: 'Work before a decision whose result is needed on one of the ways only.',
    finding: (f) =>
      `${f.here} is done in every case, but after ${f.element('gatewayId')} its result is needed on the way to ${f.element('towardsId')} only; in ${f.percent('unused')} of the cases the work is for nothing.`,
    change: (f) => `${f.here} moves to the way to ${f.element('towardsId')}.`,
    checkFirst: () => 'Does the decision need the result after all? Are all data fields recorded?',
  },
};
