import type { Language } from '#pruefwerk/problems';
import type { ProcessView } from './view/process-view.ts';

export type RuleSeverity = 'error' | 'warning' | 'info';

/** Ids of elements stand in facts too; the wording shows them by their names. */
export type FactValue = string | number | readonly string[] | null;

/** What a rule reports: elements and figures, no prose and no severity. */
export interface RuleReport {
  /** Ids of flow nodes, lanes, flows or the process; the first is where it is shown. */
  readonly elementIds: readonly string[];
  readonly facts?: Readonly<Record<string, FactValue>>;
  /** Flow nodes of the way that proves it, from its beginning to the payment. */
  readonly path?: readonly string[];
}

/** One rule of control on a process model. Pure: the same model gives the same reports, in the same order. */
export interface ProcessRule {
  readonly id: string;
  check(view: ProcessView): readonly RuleReport[];
}

export interface RuleHit {
  readonly ruleId: string;
  readonly severity: RuleSeverity;
  readonly elementIds: readonly string[];
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly path: readonly string[] | null;
}

/** What a sentence is made of. */
export interface SentenceFacts {
  /** A fact as it stands; `–` for a missing one, lists joined. */
  text(name: string): string;
  /** The name of the element that the fact holds the id of, in quotation marks; lists joined. */
  element(name: string): string;
  number(name: string): string;
  raw(name: string): FactValue;
  /** Where it is shown. */
  readonly here: string;
  /** The way as names joined by arrows; empty without one. */
  readonly way: string;
}

export interface RuleText {
  readonly name: string;
  /** One sentence: what the rule looks for. */
  readonly looksFor: string;
  readonly sentence: (facts: SentenceFacts) => string;
  /** What to do about it. */
  readonly advice: (facts: SentenceFacts) => string;
}

export type RuleWording = Readonly<Record<Language, RuleText>>;
