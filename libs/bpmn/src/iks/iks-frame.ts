import { type AttributeReader, SHARE } from './attribute-reader.ts';
import {
  authorities,
  type Authority,
  type CaseOutcome,
  caseOutcomes,
  decisionCriteria,
  type DecisionCriterion,
  flowSources,
  type FlowSource,
  media,
  type Medium,
  type PaymentRhythm,
  paymentRhythms,
  type PersonalReference,
  personalReferences,
  type ProcessStage,
  processStages,
  type ProcessType,
  processTypes,
} from './iks-values.ts';

/** `iks:prozess`. */
export interface IksProcess {
  /** LeiKa key of the service. */
  readonly leistungsschluessel: string | null;
  /** Status of the XProzess code list, 1 to 8. */
  readonly fimStatus: number | null;
  readonly prozessTyp: ProcessType | null;
  readonly istSoll: ProcessStage | null;
  readonly prozesseigner: string | null;
  readonly orgEinheit: string | null;
  /** Cases per year, where the figure comes from and of which day. */
  readonly fallzahlJahr: number | null;
  readonly fallzahlQuelle: string | null;
  readonly stichtag: string | null;
  /** Euro paid out per year. */
  readonly zahlungsvolumenJahr: number | null;
  /** Hours. */
  readonly zielDurchlaufzeit: number | null;
  /** Days that the law gives for the decision, and where it says so. */
  readonly gesetzlicheFrist: number | null;
  readonly norm: string | null;
  readonly zahlungsart: PaymentRhythm | null;
}

export function readProcess(read: AttributeReader): IksProcess {
  return {
    leistungsschluessel: read.text('leistungsschluessel'),
    fimStatus: read.number('fimStatus', { least: 1, most: 8 }),
    prozessTyp: read.oneOf('prozessTyp', processTypes),
    istSoll: read.oneOf('istSoll', processStages),
    prozesseigner: read.text('prozesseigner'),
    orgEinheit: read.text('orgEinheit'),
    fallzahlJahr: read.number('fallzahlJahr'),
    fallzahlQuelle: read.text('fallzahlQuelle'),
    stichtag: read.text('stichtag'),
    zahlungsvolumenJahr: read.number('zahlungsvolumenJahr'),
    zielDurchlaufzeit: read.number('zielDurchlaufzeit'),
    gesetzlicheFrist: read.number('gesetzlicheFrist'),
    norm: read.text('norm'),
    zahlungsart: read.oneOf('zahlungsart', paymentRhythms),
  };
}

/** `iks:rolle` of a lane or a pool: who works there and what they may do. */
export interface IksRole {
  readonly rolleRef: string | null;
  readonly orgEinheit: string | null;
  readonly stelle: string | null;
  readonly vzaeSoll: number | null;
  readonly vzaeIst: number | null;
  readonly vertretung: string | null;
  readonly befugnisse: readonly Authority[];
  readonly betragsgrenzeEur: number | null;
  readonly standort: string | null;
}

export function readRole(read: AttributeReader): IksRole {
  return {
    rolleRef: read.text('rolleRef'),
    orgEinheit: read.text('orgEinheit'),
    stelle: read.text('stelle'),
    vzaeSoll: read.number('vzaeSoll'),
    vzaeIst: read.number('vzaeIst'),
    vertretung: read.text('vertretung'),
    befugnisse: read.someOf('befugnisse', authorities),
    betragsgrenzeEur: read.number('betragsgrenzeEur'),
    standort: read.text('standort'),
  };
}

/** `iks:fluss` of a sequence flow. */
export interface IksFlow {
  /** Share of the cases that take this way, 0 to 1. */
  readonly wahrscheinlichkeit: number | null;
  readonly n: number | null;
  readonly quelle: FlowSource | null;
  /** In which the case is handed over, and the hours that this takes. */
  readonly medium: Medium | null;
  readonly uebergabeZeitH: number | null;
}

export function readFlow(read: AttributeReader): IksFlow {
  return {
    wahrscheinlichkeit: read.number('wahrscheinlichkeit', SHARE),
    n: read.number('n'),
    quelle: read.oneOf('quelle', flowSources),
    medium: read.oneOf('medium', media),
    uebergabeZeitH: read.number('uebergabeZeitH'),
  };
}

/** `iks:entscheidung` of a gateway. */
export interface IksDecision {
  readonly kriterium: DecisionCriterion | null;
  /** Table of rules (DMN) that decides. */
  readonly regelRef: string | null;
  /** Ends the case for those who do not pass (knock-out). */
  readonly ausschluss: boolean | null;
}

export function readDecision(read: AttributeReader): IksDecision {
  return {
    kriterium: read.oneOf('kriterium', decisionCriteria),
    regelRef: read.text('regelRef'),
    ausschluss: read.flag('ausschluss'),
  };
}

/** `iks:ereignis` of an end event. */
export interface IksEvent {
  readonly ergebnis: CaseOutcome | null;
}

export function readEvent(read: AttributeReader): IksEvent {
  return { ergebnis: read.oneOf('ergebnis', caseOutcomes) };
}

/** `iks:information` of a message flow, a data object or a data store. */
export interface IksInformation {
  readonly medium: Medium | null;
  readonly personenbezug: PersonalReference | null;
  readonly aufbewahrungJahre: number | null;
  readonly formularNr: string | null;
}

export function readInformation(read: AttributeReader): IksInformation {
  return {
    medium: read.oneOf('medium', media),
    personenbezug: read.oneOf('personenbezug', personalReferences),
    aufbewahrungJahre: read.number('aufbewahrungJahre'),
    formularNr: read.text('formularNr'),
  };
}
