import type { ParameterSchema } from '../parameters.ts';

export const firstTwoDigitsParameters: ParameterSchema = {
  minPayments: {
    kind: 'count',
    default: 1_000,
    min: 300,
    max: 100_000_000,
    explanation: {
      de: 'So viele Zahlungen ab 10,00 € braucht der Test mindestens.',
      en: 'The test needs at least this many payments of 10.00 or more.',
    },
  },
  maxTariffPermille: {
    kind: 'permille',
    default: 100,
    min: 0,
    max: 1_000,
    explanation: {
      de: 'Höchster Anteil der zehn häufigsten Beträge; darüber gelten feste Sätze, und der Test ist nicht anwendbar.',
      en: 'Highest share of the ten most frequent amounts; above it fixed amounts prevail and the test is not applicable.',
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
