import type { ParameterSchema } from '../parameters.ts';

export const duplicatePaymentParameters: ParameterSchema = {
  windowDays: {
    kind: 'days',
    default: 6,
    min: 0,
    max: 366,
    explanation: {
      de: 'Ohne Leistungszeitraum: gleiche Zahlungen mit höchstens so vielen Tagen Abstand. Weniger als eine Woche, damit wöchentliche Zahlungen keine Treffer sind.',
      en: 'Without a benefit period: equal payments at most this many days apart. Less than a week, so that weekly payments are no hits.',
    },
  },
  windowDaysWithPeriod: {
    kind: 'days',
    default: 31,
    min: 0,
    max: 731,
    explanation: {
      de: 'Mit Leistungszeitraum: Zahlungen für sich überschneidende Zeiträume mit höchstens so vielen Tagen Abstand.',
      en: 'With a benefit period: payments for overlapping periods at most this many days apart.',
    },
  },
  minAmount: {
    kind: 'cents',
    default: 1_000,
    min: 1,
    max: 100_000_000,
    explanation: {
      de: 'Kleinere Zahlungen werden nicht betrachtet.',
      en: 'Smaller payments are not looked at.',
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
  habitPermille: {
    kind: 'permille',
    default: 10,
    min: 0,
    max: 1_000,
    explanation: {
      de: 'Ohne Angabe der leistungsberechtigten Person: höchstens dieser Anteil der Zahlungen eines Empfängers darf sich so wiederholen (eine Wiederholung immer); mehr gilt als seine übliche Abrechnung.',
      en: "Where the beneficiary is unknown: at most this share of a payee's payments may repeat like this (one repetition always may); more counts as the payee's usual billing.",
    },
  },
};
