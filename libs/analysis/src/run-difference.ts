import type { RuleStatus } from '#pruefwerk/engine';
import type { ParameterValue, ParameterValues } from '#pruefwerk/red-flags';
import type { RunRule } from './analysis-run.entity.ts';
import type { ToldOutcome, ToldRun } from './told-run.ts';

export interface ParameterChange {
  readonly name: string;
  /** Null where the rule had no such parameter. */
  readonly before: ParameterValue | null;
  readonly after: ParameterValue | null;
}

/** One rule in this run and in the previous one; null where it did not take part, has not ended or is not told. */
export interface RuleDifference {
  readonly ruleId: string;
  readonly status: RuleStatus | null;
  readonly previousStatus: RuleStatus | null;
  readonly hits: number | null;
  readonly previousHits: number | null;
  /** Null unless both are known. */
  readonly delta: number | null;
  readonly parametersChanged: ParameterChange[];
  readonly versionChanged: boolean;
  readonly becameApplicable: boolean;
  readonly becameNotApplicable: boolean;
}

export interface RunDifference {
  /** Null for the first run. */
  readonly previousNumber: number | null;
  readonly previousRunId: string | null;
  /** False when the previous run was over other payments: then hits differ for that reason alone. */
  readonly sameDataset: boolean;
  readonly signingLimitsChanged: boolean;
  /** This run's rules in their order, then rules that only the previous run had. */
  readonly rules: RuleDifference[];
  readonly added: number;
  /** Null where those about persons cannot be told apart. */
  readonly notSeen: number | null;
  readonly seenAgain: number;
}

type Compared = Pick<
  ToldRun,
  | 'id'
  | 'number'
  | 'datasetId'
  | 'rules'
  | 'outcomes'
  | 'signingLimits'
  | 'added'
  | 'notSeen'
  | 'seenAgain'
>;

export function runDifference(run: Compared, previous: Compared | null): RunDifference {
  const ids = new Set([...run.rules, ...(previous?.rules ?? [])].map(({ id }) => id));
  const { added, notSeen, seenAgain } = run;
  return {
    previousNumber: previous?.number ?? null,
    previousRunId: previous?.id ?? null,
    sameDataset: previous?.datasetId === run.datasetId,
    signingLimitsChanged: previous !== null && !same(previous.signingLimits, run.signingLimits),
    rules: [...ids].map((id) => ruleDifference(id, run, previous)),
    ...{ added, notSeen, seenAgain },
  };
}

function ruleDifference(id: string, run: Compared, previous: Compared | null): RuleDifference {
  const now = outcomeOf(run, id);
  const then = previous ? outcomeOf(previous, id) : null;
  const hits = hitsOf(now);
  const previousHits = hitsOf(then);
  const rule = ruleOf(run, id);
  const before = previous ? ruleOf(previous, id) : null;
  return {
    ruleId: id,
    status: now?.status ?? null,
    previousStatus: then?.status ?? null,
    hits,
    previousHits,
    delta: hits === null || previousHits === null ? null : hits - previousHits,
    parametersChanged: rule && before ? changes(before.parameters, rule.parameters) : [],
    versionChanged: rule !== null && before !== null && rule.version !== before.version,
    becameApplicable: then?.status === 'not-applicable' && now?.status === 'ran',
    becameNotApplicable: then?.status === 'ran' && now?.status === 'not-applicable',
  };
}

function outcomeOf({ outcomes }: Compared, id: string): ToldOutcome | null {
  return outcomes.find(({ ruleId }) => ruleId === id) ?? null;
}

function ruleOf({ rules }: Compared, id: string): RunRule | null {
  return rules.find((rule) => rule.id === id) ?? null;
}

/** A rule that did not run has found nothing that could be compared. */
function hitsOf(outcome: ToldOutcome | null): number | null {
  return outcome?.status === 'ran' ? outcome.hits : null;
}

function changes(before: ParameterValues, after: ParameterValues): ParameterChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names]
    .map((name) => ({ name, before: before[name] ?? null, after: after[name] ?? null }))
    .filter((change) => !same(change.before, change.after));
}

/** Key order is no difference: PostgreSQL keeps its own. */
function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(ordered(left)) === JSON.stringify(ordered(right));
}

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, inner]) => [key, ordered(inner)]);
}
