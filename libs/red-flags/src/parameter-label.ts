export interface ParameterLabel {
  readonly de: string;
  readonly en: string;
}

/** By name: a name means the same in every rule that has it. */
const LABELS: Readonly<Record<string, ParameterLabel>> = {
  bandPermille: { de: 'Breite des Bereichs unter der Grenze', en: 'Width of the band' },
  graceDays: { de: 'Frist für Eilfälle', en: 'Days of grace for urgent cases' },
  groupBenefits: { de: 'Ähnliche Leistungsarten zusammenfassen', en: 'Group similar benefits' },
  habitPayments: { de: 'Übliche weitere Zahlungen', en: 'Usual further payments' },
  habitPermille: { de: 'Üblicher Anteil an Wiederholungen', en: 'Usual share of repetitions' },
  instalmentDays: { de: 'Abstand von Raten', en: 'Days between instalments' },
  intervals: { de: 'Mindestabstände je Leistungsart', en: 'Least intervals per benefit' },
  limit: { de: 'Freigabegrenze', en: 'Signing limit' },
  lumpSumClerks: { de: 'Pauschale ab so vielen Kennungen', en: 'Employees of a lump sum' },
  lumpSumPayments: { de: 'Pauschale ab so vielen Zahlungen', en: 'Payments of a lump sum' },
  maxGap: { de: 'Größte Lücke', en: 'Largest gap' },
  maxProbabilityPpm: {
    de: 'Höchste Zufallswahrscheinlichkeit',
    en: 'Highest probability by chance',
  },
  minActs: { de: 'Mindestzahl Vorgänge', en: 'Least number of acts' },
  minAmount: { de: 'Mindestbetrag', en: 'Least amount' },
  minExcessPermille: { de: 'Mindestüberschuss der Häufigkeit', en: 'Least excess of frequency' },
  minFillPermille: { de: 'Mindestbelegung der Folge', en: 'Least filling of a series' },
  minHouseholds: { de: 'Mindestzahl Haushalte', en: 'Least number of households' },
  minNumbers: { de: 'Mindestzahl Nummern', en: 'Least number of numbers' },
  minPayments: { de: 'Mindestzahl Zahlungen', en: 'Least number of payments' },
  minSeverity: { de: 'Mindeststufe der Unvereinbarkeit', en: 'Least level of incompatibility' },
  minShare: { de: 'Mindestanteil an der Grenze', en: 'Least share of the limit' },
  minShareOfSimilar: {
    de: 'Mindestanteil bei ähnlichen Leistungsarten',
    en: 'Least share with similar benefits',
  },
  minZThousandths: { de: 'Mindestwert von Z', en: 'Least Z' },
  nightFrom: { de: 'Nacht ab Stunde', en: 'Night from hour' },
  nightUntil: { de: 'Nacht bis Stunde', en: 'Night until hour' },
  peerFactor: { de: 'Vielfaches der anderen', en: 'Multiple of the others' },
  quasiHolidays: { de: '24. und 31. Dezember dienstfrei', en: '24 and 31 December off' },
  repaymentDays: { de: 'Frist für erneute Auszahlung', en: 'Days for a re-payment' },
  reversalDays: { de: 'Frist für Rückbuchungen', en: 'Days for a reversal' },
  shownAmounts: { de: 'Gezeigte Beträge', en: 'Amounts shown' },
  shownRows: { de: 'Gezeigte Zahlungen', en: 'Payments shown' },
  tariffFactor: { de: 'Häufigkeit fester Sätze', en: 'Frequency of tariffs' },
  tariffPayees: { de: 'Fester Satz ab so vielen Empfängern', en: 'Payees of a tariff' },
  tariffPayments: { de: 'Fester Satz ab so vielen Zahlungen', en: 'Payments of a tariff' },
  tariffPersons: { de: 'Fester Satz ab so vielen Personen', en: 'Persons of a tariff' },
  windowDays: { de: 'Zeitfenster', en: 'Time window' },
  windowDaysDocument: {
    de: 'Zeitfenster bei gleicher Belegnummer',
    en: 'Time window with the same document number',
  },
  windowDaysWithPeriod: {
    de: 'Zeitfenster bei Leistungszeitraum',
    en: 'Time window with a benefit period',
  },
  withoutApplication: { de: 'Leistungsarten ohne Antrag', en: 'Benefits without application' },
};

/** A few words by which people call a parameter. @throws RangeError for a name that no rule has */
export function parameterLabel(name: string): ParameterLabel {
  const label = LABELS[name];
  if (!label) throw new RangeError(`no label: ${name}`);
  return label;
}
