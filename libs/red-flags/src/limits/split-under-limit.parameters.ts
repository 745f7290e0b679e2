import type { ParameterSchema } from '../parameters.ts';

export const splitUnderLimitParameters: ParameterSchema = {
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
  windowDays: {
    kind: 'days',
    default: 14,
    min: 0,
    max: 366,
    explanation: {
      de: 'Zahlungen innerhalb so vieler Tage gehören zusammen.',
      en: 'Payments within this many days belong together.',
    },
  },
  minPayments: {
    kind: 'count',
    default: 2,
    min: 2,
    max: 100,
    explanation: {
      de: 'So viele Zahlungen braucht ein Treffer mindestens.',
      en: 'A hit has at least this many payments.',
    },
  },
  minShare: {
    kind: 'permille',
    default: 500,
    min: 0,
    max: 999,
    explanation: {
      de: 'Diesen Anteil der Grenze muss jede Zahlung mindestens erreichen.',
      en: 'Each payment reaches at least this share of the limit.',
    },
  },
  groupBenefits: {
    kind: 'flag',
    default: true,
    explanation: {
      de: 'Ähnliche Leistungsarten (gleiche Gruppe des Schlüssels) zählen als ein Bedarf.',
      en: 'Similar benefits (same group of the code) count as one need.',
    },
  },
  habitPayments: {
    kind: 'count',
    default: 2,
    min: 0,
    max: 100_000,
    explanation: {
      de: 'Ohne Angabe der leistungsberechtigten Person: so viele ähnliche Zahlungen darf der Empfänger außerdem erhalten; mehr gilt als laufende Geschäftsbeziehung.',
      en: 'Where the beneficiary is unknown: the payee may get this many similar payments besides; more counts as a running business relation.',
    },
  },
  reversalDays: {
    kind: 'days',
    default: 60,
    min: 0,
    max: 731,
    explanation: {
      de: 'So viele Tage nach der Zahlung gilt eine Gutschrift über denselben Betrag noch als ihre Rückbuchung.',
      en: 'A credit of the same amount counts as reversal of the payment up to this many days later.',
    },
  },
};
