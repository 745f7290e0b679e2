import type { Run } from './runs.queries.ts';

export type RuleState = 'waiting' | 'running' | 'ran' | 'not-applicable' | 'failed' | 'stopped';

type Outcome = Run['outcomes'][number];

/** One rule of a run, as far as it has come. */
export interface RuleRow {
  readonly ruleId: string;
  /** From 1. */
  readonly position: number;
  readonly parameters: Run['rules'][number]['parameters'];
  readonly state: RuleState;
  /** Null where it did not run, or not yet, or where they are withheld. */
  readonly hits: number | null;
  /** It ran, but its hits are about persons and for the lead only. */
  readonly withheld: boolean;
  /** Seconds. */
  readonly duration: number | null;
  /** Why it did not run; told when the run has ended. */
  readonly reason: Outcome['reason'];
}

/** In the order in which they run. */
export function ruleRows(run: Pick<Run, 'rules' | 'outcomes' | 'progress' | 'state'>): RuleRow[] {
  const ended = new Map(
    [...(run.progress?.outcomes ?? []), ...run.outcomes].map((one) => [one.ruleId, one]),
  );
  const reasons = new Map(run.outcomes.map(({ ruleId, reason }) => [ruleId, reason]));
  const over = run.state !== 'waiting' && run.state !== 'running';
  return run.rules.map(({ id, parameters }, i) => {
    const outcome = ended.get(id);
    const current = !over && run.progress?.phase === 'rules' && run.progress.ruleId === id;
    return {
      ...{ ruleId: id, position: i + 1, parameters },
      state: outcome?.status ?? (current ? 'running' : over ? 'stopped' : 'waiting'),
      hits: outcome?.status === 'ran' ? outcome.hits : null,
      withheld: outcome?.status === 'ran' && outcome.hits === null,
      duration: outcome ? outcome.durationMs / 1000 : null,
      reason: reasons.get(id) ?? null,
    };
  });
}

export interface ComparedRule {
  readonly ruleId: string;
  /** Null where they are withheld. */
  readonly hits: number | null;
  /** Null where the previous run cannot be compared. */
  readonly delta: number | null;
}

/** Rules that have ended, beside the hits of the previous run; also while the run goes on. */
export function comparedRules(
  rows: readonly RuleRow[],
  previous: readonly { readonly ruleId: string; readonly previousHits: number | null }[],
): ComparedRule[] {
  const before = new Map(previous.map(({ ruleId, previousHits }) => [ruleId, previousHits]));
  return rows.flatMap(({ ruleId, hits, withheld }): ComparedRule[] => {
    if (withheld) return [{ ruleId, hits, delta: null }];
    if (hits === null) return [];
    const then = before.get(ruleId) ?? null;
    return [{ ruleId, hits, delta: then === null ? null : hits - then }];
  });
}

/** Tenths of the whole that are done: the progress is read out when it reaches the next one. */
export function tenths({ done, total }: { readonly done: number; readonly total: number }): number {
  return total === 0 ? 0 : Math.floor((done * 10) / total);
}
