import type { ParameterSchema } from '../parameters.ts';

export const firstTwoDigitsParameters: ParameterSchema = {
  minPayments: {
    kind: 'count',
    default: 1_000,
    min: 300,
    max: 100_000_000,
    explanation: {
      de: 'So viele Zahlungen ab 10,00 € ohne feste Sätze braucht der Test mindestens.',
      en: 'The test needs at least this many payments of 10.00 or more without tariffs.',
    },
  },
  tariffPayments: {
    kind: 'count',
    default: 5,
    min: 2,
    max: 1_000_000,
    explanation: {
      de: 'Ein so oft gezahlter Betrag kann ein fester Satz sein (siehe „Häufigkeit fester Sätze“) und zählt dann nicht mit.',
      en: 'An amount paid this often may be a tariff (see “Frequency of tariffs”) and is then left out.',
    },
  },
  tariffFactor: {
    kind: 'count',
    default: 10,
    min: 2,
    max: 1_000_000,
    explanation: {
      de: 'Ein fester Satz kommt mindestens so oft so häufig vor wie die Beträge mit denselben ersten zwei Ziffern und derselben Stellenzahl im Mittel.',
      en: 'A tariff occurs at least this many times as often as the amounts of the same first two digits and magnitude on average.',
    },
  },
  minZThousandths: {
    kind: 'count',
    default: 3_290,
    min: 1_000,
    max: 100_000,
    explanation: {
      de: 'Mindestwert von Z in Tausendsteln (3290: unter tausend zufälligen Ziffernpaaren etwa eines).',
      en: 'Least Z in thousandths (3290: about one of a thousand digit pairs by chance).',
    },
  },
  minExcessPermille: {
    kind: 'permille',
    default: 250,
    min: 0,
    max: 1_000,
    explanation: {
      de: 'Um diesen Anteil muss die Häufigkeit über der erwarteten liegen, damit große Bestände nicht jede Kleinigkeit melden.',
      en: 'The frequency exceeds the expected one by this share, so that large populations do not report trifles.',
    },
  },
  shownAmounts: {
    kind: 'count',
    default: 5,
    min: 1,
    max: 100,
    explanation: {
      de: 'So viele häufigste Beträge eines Ziffernpaars werden belegt.',
      en: 'This many most frequent amounts of a digit pair are shown.',
    },
  },
  shownRows: {
    kind: 'count',
    default: 100,
    min: 1,
    max: 10_000,
    explanation: {
      de: 'So viele Zahlungen eines Ziffernpaars werden höchstens belegt.',
      en: 'At most this many payments of a digit pair are shown.',
    },
  },
};
