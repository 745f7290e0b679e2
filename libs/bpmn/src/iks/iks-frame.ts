import type { AttributeReader } from './attribute-reader.ts';
import {
  authorities,
  type Authority,
  type CaseOutcome,
  caseOutcomes,
  decisionCriteria,
  type DecisionCriterion,
  flowSources,
  type FlowSource,
  type PaymentRhythm,
  paymentRhythms,
} from './iks-values.ts';

/** `iks:prozess`. */
export interface IksProcess {
  readonly leistungsschluessel: string | null;
  readonly prozesseigner: string | null;
  readonly orgEinheit: string | null;
  /** Cases per year, where the figure comes from and of which day. */
  readonly fallzahlJahr: number | null;
  readonly fallzahlQuelle: string | null;
  readonly stichtag: string | null;
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
    prozesseigner: read.text('prozesseigner'),
    orgEinheit: read.text('orgEinheit'),
    fallzahlJahr: read.number('fallzahlJahr'),
    fallzahlQuelle: read.text('fallzahlQuelle'),
    stichtag: read.text('stichtag'),
    zielDurchlaufzeit: read.number('zielDurchlaufzeit'),
    gesetzlicheFrist: read.number('gesetzlicheFrist'),
    norm: read.text('norm'),
    zahlungsart: read.oneOf('zahlungsart', paymentRhythms),
  };
}

/** `iks:rolle` of a lane: who works there and what they may do. */
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
}

export function readFlow(read: AttributeReader): IksFlow {
  return {
    wahrscheinlichkeit: read.number('wahrscheinlichkeit', 1),
    n: read.number('n'),
    quelle: read.oneOf('quelle', flowSources),
  };
}

/** `iks:entscheidung` of a gateway. */
export interface IksDecision {
  readonly kriterium: DecisionCriterion | null;
}

export function readDecision(read: AttributeReader): IksDecision {
  return { kriterium: read.oneOf('kriterium', decisionCriteria) };
}

/** `iks:ereignis` of an end event. */
export interface IksEvent {
  readonly ergebnis: CaseOutcome | null;
}

export function readEvent(read: AttributeReader): IksEvent {
  return { ergebnis: read.oneOf('ergebnis', caseOutcomes) };
}
