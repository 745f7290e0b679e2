import { type EngagementRole, roleMay } from '#pruefwerk/access';
import type { RuleOutcome } from '#pruefwerk/engine';
import type { Language } from '#pruefwerk/problems';
import { RULES } from '#pruefwerk/red-flags';
import type { EntityManager } from 'typeorm';
import type { AnalysisRun, RunOutcome } from './analysis-run.entity.ts';
import type { FinishedRule, RunSnapshot } from './run-snapshot.ts';

/** Null: the rule is about persons, and its hits are for the lead only. */
export interface ToldOutcome extends Omit<RunOutcome, 'hits' | 'amountAtRiskCents'> {
  readonly hits: number | null;
  readonly amountAtRiskCents: number | null;
}

export interface ToldFinishedRule extends Omit<FinishedRule, 'hits'> {
  readonly hits: number | null;
}

export interface ToldSnapshot extends Omit<RunSnapshot, 'outcomes'> {
  readonly outcomes: ToldFinishedRule[];
}

/** A run as somebody may know it: how many red flags about persons there are is the lead's secret. */
export interface ToldRun extends Omit<AnalysisRun, 'outcomes' | 'progress' | 'notSeen'> {
  readonly outcomes: ToldOutcome[];
  readonly progress: ToldSnapshot | null;
  /** Null where those about persons cannot be told apart. */
  readonly notSeen: number | null;
}

export function isAboutPersons(ruleId: string): boolean {
  return RULES.some(({ id, aboutPersons }) => id === ruleId && aboutPersons);
}

/** Why hits are not told. */
export const RESERVED_HITS: Readonly<Record<Language, string>> = {
  de: 'Treffer zu Beschäftigten: nur für die Prüfungsleitung',
  en: 'hits about employees: for the audit lead only',
};

/** In the order of the runs; `added` and `seenAgain` leave out what the role may not see. */
export async function toldRuns(
  manager: EntityManager,
  runs: readonly AnalysisRun[],
  role: EngagementRole,
): Promise<ToldRun[]> {
  if (roleMay(role, 'red-flag:read-persons')) return [...runs];
  const secret = runs.filter(({ outcomes }) => outcomes.some(isSecret));
  const added = await addedOfOthers(manager, secret);
  return runs.map((run) => {
    const { progress, outcomes } = run;
    const told = { ...run, outcomes: outcomes.map(toldOutcome), progress: toldSnapshot(progress) };
    if (!secret.includes(run)) return told;
    const ownAdded = added.get(run.id) ?? 0;
    return { ...told, added: ownAdded, seenAgain: hitsOf(told.outcomes) - ownAdded, notSeen: null };
  });
}

/** For everybody who is not the lead. */
function toldSnapshot(progress: RunSnapshot | null): ToldSnapshot | null {
  if (progress === null) return null;
  const outcomes = progress.outcomes.map((one) => (isSecret(one) ? { ...one, hits: null } : one));
  return { ...progress, outcomes, hitsSoFar: hitsOf(outcomes) };
}

function toldOutcome(outcome: RunOutcome): ToldOutcome {
  return isSecret(outcome) ? { ...outcome, hits: null, amountAtRiskCents: null } : outcome;
}

/** A rule that did not run has nothing to hide. */
function isSecret({ ruleId, status }: Pick<RuleOutcome, 'ruleId' | 'status'>): boolean {
  return status === 'ran' && isAboutPersons(ruleId);
}

const hitsOf = (outcomes: readonly { readonly hits: number | null }[]): number =>
  outcomes.reduce((sum, { hits }) => sum + (hits ?? 0), 0);

/** Red flags are never deleted, so that those a run was the first to find can be counted at any time. */
async function addedOfOthers(
  manager: EntityManager,
  runs: readonly AnalysisRun[],
): Promise<Map<string, number>> {
  const [first] = runs;
  if (!first) return new Map();
  const rows = await manager.query<{ id: string; count: number }[]>(
    `select first_run_id as id, count(*)::integer as count from app.red_flag
     where engagement_id = $1 and first_run_id = any ($2) and not about_persons group by 1`,
    [first.engagementId, runs.map(({ id }) => id)],
  );
  return new Map(rows.map(({ id, count }) => [id, count]));
}
