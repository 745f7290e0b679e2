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
      de: 'Ähnliche Leistungsarten (gleiche Gruppe des Schlüssels) zählen als ein Bedarf, wenn jede Zahlung nahe an die Grenze reicht.',
      en: 'Similar benefits (same group of the code) count as one need where each payment comes close to the limit.',
    },
  },
  minShareOfSimilar: {
    kind: 'permille',
    default: 800,
    min: 0,
    max: 999,
    explanation: {
      de: 'Bei verschiedenen, ähnlichen Leistungsarten: diesen Anteil der Grenze muss jede Zahlung mindestens erreichen.',
      en: 'Of different but similar benefits: each payment reaches at least this share of the limit.',
    },
  },
  tariffPersons: {
    kind: 'count',
    default: 5,
    min: 2,
    max: 1_000_000,
    explanation: {
      de: 'Bei verschiedenen, ähnlichen Leistungsarten: ein Betrag, den so viele Personen für eine Leistungsart erhalten, gilt als fester Satz und zählt nicht.',
      en: 'Of different but similar benefits: an amount that this many persons get for a benefit counts as a tariff and is left out.',
    },
  },
  instalmentDays: {
    kind: 'days',
    default: 7,
    min: 0,
    max: 366,
    explanation: {
      de: 'Gleiche Beträge zu einem Bescheid mit mindestens so vielen Tagen Abstand gelten als Raten.',
      en: 'Equal amounts under one decision at least this many days apart count as instalments.',
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
