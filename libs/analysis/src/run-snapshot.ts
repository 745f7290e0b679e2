import type { RuleOutcome, RuleStatus } from '#pruefwerk/engine';

/** A rule that has ended, as a person watching the run sees it. */
export interface FinishedRule {
  readonly ruleId: string;
  readonly status: RuleStatus;
  readonly hits: number;
  readonly durationMs: number;
}

/** How far a run is. Each snapshot is whole: whoever misses some is told everything by the next. */
export interface RunSnapshot {
  /** `rules` while they run, `write` while the red flags are written down. */
  readonly phase: 'rules' | 'write';
  /** From 1: the rule at work; the number of rules once all have ended. */
  readonly ruleIndex: number;
  readonly ruleCount: number;
  /** Null once all have ended. */
  readonly ruleId: string | null;
  readonly hitsSoFar: number;
  /** Rules that have ended, of `total`. */
  readonly done: number;
  readonly total: number;
  readonly outcomes: FinishedRule[];
}

/** @param rules ids in the order in which they run; @param ended outcomes of the first of them */
export function runSnapshot(
  rules: readonly string[],
  ended: readonly Pick<RuleOutcome, 'ruleId' | 'status' | 'hits' | 'durationMs'>[],
): RunSnapshot {
  const outcomes = ended.map(({ ruleId, status, hits, durationMs }) => ({
    ...{ ruleId, status, durationMs },
    hits: hits.length,
  }));
  const ruleId = rules[ended.length] ?? null;
  return {
    phase: ruleId === null ? 'write' : 'rules',
    ruleIndex: Math.min(ended.length + 1, rules.length),
    ruleCount: rules.length,
    ruleId,
    hitsSoFar: outcomes.reduce((sum, { hits }) => sum + hits, 0),
    done: ended.length,
    total: rules.length,
    outcomes,
  };
}
