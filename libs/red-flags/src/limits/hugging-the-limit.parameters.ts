import type { ParameterSchema } from '../parameters.ts';

export const huggingTheLimitParameters: ParameterSchema = {
  limit: {
    kind: 'cents',
    default: 50_000,
    min: 100,
    max: 100_000_000_00,
    explanation: {
      de: 'Freigabegrenze, wenn am Prüfungsauftrag keine hinterlegt ist.',
      en: 'Signing limit where the engagement records none.',
    },
  },
  bandPermille: {
    kind: 'permille',
    default: 50,
    min: 5,
    max: 250,
    explanation: {
      de: 'Breite des Bereichs knapp unter der Grenze als Anteil der Grenze; verglichen wird mit dem gleich breiten Bereich darunter.',
      en: 'Width of the band just below the limit as share of the limit; compared with the equally wide band below it.',
    },
  },
  minPayments: {
    kind: 'count',
    default: 30,
    min: 10,
    max: 1_000_000,
    explanation: {
      de: 'So viele Zahlungen unter der Grenze muss eine Kennung mindestens haben.',
      en: 'An employee has at least this many payments below the limit.',
    },
  },
  peerFactor: {
    kind: 'count',
    default: 2,
    min: 1,
    max: 100,
    explanation: {
      de: 'Der Anteil knapp unter der Grenze muss so oft so hoch sein wie bei den anderen.',
      en: 'The share just below the limit is this many times that of the others.',
    },
  },
  lumpSumClerks: {
    kind: 'count',
    default: 3,
    min: 2,
    max: 1_000,
    explanation: {
      de: 'Ein Betrag, den so viele Kennungen zahlen, gilt als Pauschale und zählt nicht.',
      en: 'An amount that this many employees pay counts as a lump sum and is left out.',
    },
  },
  lumpSumPayments: {
    kind: 'count',
    default: 20,
    min: 2,
    max: 1_000_000,
    explanation: {
      de: 'Ohne Kennungen: ein Betrag, der so oft gezahlt wird, gilt als Pauschale und zählt nicht.',
      en: 'Where no employees are recorded: an amount paid this often counts as a lump sum and is left out.',
    },
  },
  maxProbabilityPpm: {
    kind: 'count',
    default: 1_000,
    min: 1,
    max: 50_000,
    explanation: {
      de: 'Höchste Zufallswahrscheinlichkeit in Millionsteln, für die Zahl der Vergleiche korrigiert.',
      en: 'Highest probability by chance in millionths, corrected for the number of comparisons.',
    },
  },
};
