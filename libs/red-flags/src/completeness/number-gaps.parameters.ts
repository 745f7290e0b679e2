import type { ParameterSchema } from '../parameters.ts';

export const numberGapsParameters: ParameterSchema = {
  minFillPermille: {
    kind: 'permille',
    default: 980,
    min: 500,
    max: 1_000,
    explanation: {
      de: 'So dicht muss eine Nummernfolge belegt sein, damit eine Lücke etwas bedeutet.',
      en: 'A series is filled at least this densely for a gap to mean anything.',
    },
  },
  minNumbers: {
    kind: 'count',
    default: 50,
    min: 5,
    max: 1_000_000,
    explanation: {
      de: 'So viele Nummern braucht eine Folge mindestens.',
      en: 'A series has at least this many numbers.',
    },
  },
  maxGap: {
    kind: 'count',
    default: 1_000,
    min: 60,
    max: 1_000_000,
    explanation: {
      de: 'Ein größerer Sprung beginnt eine neue Nummernfolge.',
      en: 'A larger jump begins another series.',
    },
  },
};
