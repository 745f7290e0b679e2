import type { ImprovementWording } from '../rule.ts';

export const exceptionWording: ImprovementWording = {
  de: {
    name: 'Seltener Sonderweg',
    looksFor: 'Seltene Wege, die einen großen Teil des Modells ausmachen.',
    finding: (f) =>
      `Den Weg von ${f.element('fromId')} zu ${f.here} nehmen nur ${f.percent('probability')} der Fälle; er macht ${f.percent('share')} des Modells aus.`,
    change: () =>
      'Der Sonderweg wird ein eigener Prozess; der Regelfall wird übersichtlich. Zeit spart das nicht.',
    checkFirst: () => 'Erkennt im Alltag jemand den Sonderfall sicher?',
  },
  en: {
    name: 'Rare special way',
    looksFor: 'Rare ways that make up a large part of the model.',
    finding: (f) =>
      `Only ${f.percent('probability')} of the cases take the way from ${f.element('fromId')} to ${f.here}; it makes up ${f.percent('share')} of the model.`,
    change: () =>
      'The special way becomes a process of its own; the usual case becomes clear. It saves no time.',
    checkFirst: () => 'Does somebody recognise the special case for certain in daily work?',
  },
};
