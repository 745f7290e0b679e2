import type { Assessment, ControlFacts } from '#pruefwerk/controls';

export interface SampleControl {
  readonly facts: ControlFacts;
  /** Numbers of the risks that it works against. */
  readonly riskNumbers: readonly number[];
  readonly assessed?: { readonly assessment: Assessment; readonly reason: string };
}

const always = { validFrom: null, validTo: null };

/** Controls of the sample, K-01 to K-07 in this order; the sample's process models name them by number. */
export const sampleControls: readonly SampleControl[] = [
  {
    facts: {
      ...always,
      title: 'Anspruchsprüfung mit Nachweisen',
      objective: 'Jede Leistung beruht auf Antrag, Bescheid und Nachweis.',
      description:
        'Die Sachbearbeitung prüft vor der Bewilligung die Nachweise und vermerkt das Ergebnis.',
      effect: 'preventive',
      execution: 'manual',
      kind: 'plausibility',
      frequency: 'many-daily',
      performerRole: 'Sachbearbeitung',
      evidence: 'Antrag, Nachweise und Vermerk in der Akte',
      testStep:
        'Stichprobe: Liegen Antrag, Bescheid und Nachweis vor, und sind sie älter als die Zahlung?',
      isKey: false,
      ruleId: 'missing-application-or-decision',
      legalBasis: [],
    },
    riskNumbers: [1],
  },
  {
    facts: {
      ...always,
      title: 'Plausibilitätsprüfung der Erfassung',
      objective: 'Betrag, Zeitraum und Leistungsart passen zum Bescheid.',
      description: 'Das Fachverfahren weist unmögliche Angaben ab und warnt bei ungewöhnlichen.',
      effect: 'preventive',
      execution: 'automatic',
      kind: 'plausibility',
      frequency: 'many-daily',
      performerRole: 'Fachverfahren',
      evidence: 'Protokoll der abgewiesenen Erfassungen',
      testStep: 'Testfälle mit unmöglichen Angaben; Vollbestand auf gleiche Zahlungen.',
      isKey: false,
      ruleId: 'duplicate-payment',
      legalBasis: [],
    },
    riskNumbers: [8],
  },
  {
    facts: {
      ...always,
      title: 'Dublettenprüfung vor Bewilligung',
      objective: 'Dieselbe Leistung wird nicht zweimal bewilligt.',
      description:
        'Vor der Bewilligung werden frühere Bewilligungen der Person angezeigt und verglichen.',
      effect: 'preventive',
      execution: 'it-dependent',
      kind: 'plausibility',
      frequency: 'many-daily',
      performerRole: 'Sachbearbeitung',
      evidence: 'Vermerk zur Anzeige früherer Bewilligungen',
      testStep: 'Vollbestand: gleiche Einmalleistung vor Ablauf des üblichen Abstands.',
      isKey: false,
      ruleId: 'repeated-one-time-benefit',
      legalBasis: [],
    },
    riskNumbers: [3, 8],
    assessed: {
      assessment: 'partly',
      reason: 'Durchsprache: Die Anzeige früherer Bewilligungen lässt sich wegklicken.',
    },
  },
  {
    facts: {
      ...always,
      title: 'Vier-Augen-Freigabe',
      objective:
        'Ab der Freigabegrenze gibt eine zweite Person frei, und wer erfasst, gibt nicht frei.',
      description:
        'Das Fachverfahren verlangt ab der Freigabegrenze die Freigabe durch eine andere Kennung.',
      effect: 'preventive',
      execution: 'it-dependent',
      kind: 'four-eyes',
      frequency: 'many-daily',
      performerRole: 'Zweite Sachbearbeitung oder Teamleitung',
      evidence: 'Freigabeprotokoll des Fachverfahrens',
      testStep: 'Vollbestand: Sind erfassende und freigebende Person verschieden?',
      isKey: true,
      ruleId: 'missing-second-person',
      legalBasis: [],
    },
    riskNumbers: [2, 4],
  },
  {
    facts: {
      ...always,
      title: 'Tagesabstimmung Kasse',
      objective: 'Buch, Bank und Belege der Kasse stimmen an jedem Tag überein.',
      description:
        'Die Kasse stimmt täglich Bestand, Konten und Quittungen ab und klärt Unterschiede.',
      effect: 'detective',
      execution: 'manual',
      kind: 'reconciliation',
      frequency: 'daily',
      performerRole: 'Kasse',
      evidence: 'Gezeichneter Tagesabschluss',
      testStep: '25 Tage: Abschluss vorhanden, Unterschied null oder geklärt?',
      isKey: true,
      ruleId: null,
      legalBasis: [],
    },
    riskNumbers: [5],
    assessed: { assessment: 'effective', reason: 'Stichprobe von 25 Tagen ohne Abweichung.' },
  },
  {
    facts: {
      ...always,
      title: 'Abgleich Zahlungslauf mit Anordnung',
      objective: 'Gezahlt wird, was angeordnet ist, und nur einmal.',
      description:
        'Vor der Einlieferung werden Anzahl und Summe des Zahlungslaufs mit den Anordnungen verglichen.',
      effect: 'detective',
      execution: 'it-dependent',
      kind: 'reconciliation',
      frequency: 'daily',
      performerRole: 'Kasse',
      evidence: 'Gezeichnetes Abgleichprotokoll',
      testStep: 'Vollbestand: Zahlungsnummern ohne Lücken; Summen je Lauf vergleichen.',
      isKey: true,
      ruleId: 'number-gaps',
      legalBasis: [],
    },
    riskNumbers: [8],
  },
  {
    facts: {
      ...always,
      title: 'Prüfung geänderter Bankverbindungen',
      objective: 'Eine geänderte Bankverbindung wirkt erst nach Prüfung durch eine zweite Person.',
      description: 'Eine zweite Person prüft den Kontobeleg und gibt die Änderung frei.',
      effect: 'preventive',
      execution: 'it-dependent',
      kind: 'four-eyes',
      frequency: 'event',
      performerRole: 'Teamleitung',
      evidence: 'Änderungsprotokoll mit Kontobeleg',
      testStep:
        'Alle Änderungen: andere Person, Beleg vorhanden? Vollbestand: Konten in mehreren Fällen.',
      isKey: true,
      ruleId: 'shared-account',
      legalBasis: [],
    },
    riskNumbers: [6],
  },
];
