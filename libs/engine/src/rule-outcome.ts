import type { FactValue, RuleHit } from '#pruefwerk/red-flags';

export type RuleStatus = 'ran' | 'not-applicable' | 'failed';

/**
 * Why a rule did not run: `missing-columns` {columns: names, comma-separated, alternatives joined by `|`},
 * a code of the rule's own gate, `rule-failed` {error} or `rule-contract` {violation}. Never holds data of a row
 * that the gate did not choose to tell.
 */
export interface OutcomeReason {
  readonly code: string;
  readonly facts: Readonly<Record<string, FactValue>>;
}

export interface RuleOutcome {
  readonly ruleId: string;
  readonly version: number;
  readonly status: RuleStatus;
  readonly reason: OutcomeReason | null;
  /** By key, in byte order. */
  readonly hits: readonly RuleHit[];
  readonly durationMs: number;
}
