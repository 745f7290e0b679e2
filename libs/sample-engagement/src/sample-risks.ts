import type { RiskFacts } from '#pruefwerk/controls';

const nrw = 'KomHVO NRW, justiz-nrw.wolterskluwer-online.de';
const determination = {
  text: 'KomHVO NRW § 31 Abs. 2 (Feststellung)',
  source: nrw,
  verified: true,
};
const segregation = {
  text: 'KomHVO NRW § 31 Abs. 3 (Funktionstrennung)',
  source: nrw,
  verified: true,
};
const asylum = {
  text: 'AsylbLG § 3 Abs. 5 (persönliche Aushändigung)',
  source: 'AsylbLG, Stand Dezember 2021, Gesetzessammlung des Bundestages',
  verified: true,
};

/** Risks of the sample, R-01 to R-08 in this order. R-07 has no control on purpose: the gap is shown. */
export const sampleRisks: readonly RiskFacts[] = [
  {
    title: 'Leistung ohne Anspruch',
    description: 'Eine Leistung wird gezahlt, obwohl Antrag, Bescheid oder Nachweis fehlen.',
    category: 'compliance',
    likelihood: 4,
    impact: 3,
    causes: ['Nachweise werden nachgereicht und nicht verfolgt', 'hohe Fallzahlen'],
    legalBasis: [determination],
  },
  {
    title: 'Zahlung aufgeteilt unter die Freigabegrenze',
    description:
      'Ein Betrag wird auf mehrere Zahlungen verteilt, sodass keine eine zweite Freigabe braucht.',
    category: 'misuse',
    likelihood: 4,
    impact: 4,
    causes: ['Freigabegrenze gilt je Zahlung', 'keine Sicht auf die Summe je Fall'],
    legalBasis: [segregation],
  },
  {
    title: 'Leistung doppelt bewilligt',
    description: 'Dieselbe Leistung wird für denselben Zeitraum zweimal bewilligt.',
    category: 'error',
    likelihood: 3,
    impact: 3,
    causes: ['zwei Stellen bearbeiten denselben Fall'],
    legalBasis: [determination],
  },
  {
    title: 'Erfassung und Freigabe durch dieselbe Person',
    description: 'Wer eine Zahlung erfasst, gibt sie auch frei.',
    category: 'compliance',
    likelihood: 3,
    impact: 5,
    causes: ['Vertretung ohne Regel', 'knappes Personal in den Außenstellen'],
    legalBasis: [segregation],
  },
  {
    title: 'Barauszahlung ohne Nachweis',
    description: 'Zu einer Barauszahlung fehlen Quittung oder Ausweisvermerk.',
    category: 'misuse',
    likelihood: 2,
    impact: 4,
    causes: ['Andrang an der Kasse'],
    legalBasis: [asylum],
  },
  {
    title: 'Bankverbindung unberechtigt geändert',
    description: 'Eine Bankverbindung wird ohne Auftrag der berechtigten Person geändert.',
    category: 'misuse',
    likelihood: 3,
    impact: 5,
    causes: ['Änderung ohne zweite Person möglich'],
    legalBasis: [segregation],
  },
  {
    title: 'Betrag oder Bankverbindung beim Übertragen geändert',
    description:
      'Zwischen Fachverfahren und Kasse wird von Hand übertragen; dabei ändern sich Angaben.',
    category: 'it',
    likelihood: 3,
    impact: 4,
    causes: ['Medienbruch: Übertragung von Hand'],
    legalBasis: [],
  },
  {
    title: 'Zahlung doppelt erfasst',
    description: 'Dieselbe Zahlung wird zweimal erfasst und ausgeführt.',
    category: 'error',
    likelihood: 4,
    impact: 3,
    causes: ['Einzelanweisung neben dem Zahllauf'],
    legalBasis: [determination],
  },
];
