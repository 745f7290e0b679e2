import type { ColumnNeed, Rule, RuleContext, RuleHit } from '#pruefwerk/red-flags';
import type { PaymentColumn } from '#pruefwerk/population';
import type { PopulationSession } from './engine.ts';
import { hitStream } from './hit-stream.ts';
import { populationProfile } from './population-profile.ts';
import { ruleContext, type RuleSettings } from './rule-context.ts';
import { failureReason } from './rule-failure.ts';
import type { OutcomeReason, RuleOutcome } from './rule-outcome.ts';

export interface RuleProgress {
  readonly done: number;
  readonly total: number;
  /** The rule that just ended. */
  readonly outcome: RuleOutcome;
}

export interface RunRulesOptions {
  readonly session: PopulationSession;
  readonly rules: readonly Rule[];
  readonly settings: RuleSettings;
  readonly onProgress?: (progress: RuleProgress) => void | Promise<void>;
  readonly signal?: AbortSignal;
}

type Result = Pick<RuleOutcome, 'status' | 'reason' | 'hits'>;

/**
 * Runs the rules one after the other, each with both cores. A failing rule fails alone; an aborted signal ends the run
 * with the signal's reason. Outcomes come in the order of the rules, whatever the order of the rows.
 */
export async function runRules(options: RunRulesOptions): Promise<RuleOutcome[]> {
  const { session, rules, settings, signal } = options;
  const profile = await populationProfile(session, signal);
  const outcomes: RuleOutcome[] = [];
  for (const rule of rules) {
    const started = performance.now();
    const result = await resultOf(
      session,
      rule,
      () => ruleContext(rule, settings, session, profile),
      signal,
    );
    const durationMs = Math.round(performance.now() - started);
    const outcome = { ruleId: rule.id, version: rule.version, ...result, durationMs };
    outcomes.push(outcome);
    await options.onProgress?.({ done: outcomes.length, total: rules.length, outcome });
  }
  return outcomes;
}

async function resultOf(
  session: PopulationSession,
  rule: Rule,
  contextOf: () => RuleContext,
  signal?: AbortSignal,
): Promise<Result> {
  const missing = missingColumns(rule.requires, session.columns);
  if (missing) return notApplicable(missing);
  try {
    const context = contextOf();
    const refused = await gateReason(session, rule, context, signal);
    if (refused) return notApplicable(refused);
    const hits: RuleHit[] = [];
    for await (const hit of hitStream(session, rule, rule.sql(context), signal)) hits.push(hit);
    const refined = rule.refine?.(hits, context) ?? hits;
    return { status: 'ran', reason: null, hits: refined };
  } catch (error) {
    signal?.throwIfAborted();
    return { status: 'failed', reason: failureReason(error), hits: [] };
  }
}

function notApplicable(reason: OutcomeReason): Result {
  return { status: 'not-applicable', reason, hits: [] };
}

function missingColumns(
  needs: readonly ColumnNeed[],
  columns: ReadonlySet<PaymentColumn>,
): OutcomeReason | null {
  const missing = needs
    .map((need) => (typeof need === 'string' ? [need] : need.anyOf))
    .filter((alternatives) => !alternatives.some((column) => columns.has(column)))
    .map((alternatives) => alternatives.join('|'));
  if (missing.length === 0) return null;
  return { code: 'missing-columns', facts: { columns: missing.join(', ') } };
}

async function gateReason(
  session: PopulationSession,
  rule: Rule,
  context: RuleContext,
  signal?: AbortSignal,
): Promise<OutcomeReason | null> {
  if (!rule.gate) return null;
  for await (const row of session.query(rule.gate.sql(context), signal)) {
    return rule.gate.decide(row);
  }
  return null;
}
