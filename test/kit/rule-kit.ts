import { duckDbEngine, runRules, type RuleOutcome } from '#pruefwerk/engine';
import type { FactValue, ParameterValues, Rule, RuleContext } from '#pruefwerk/red-flags';
import { populationOf, type PaymentRow } from './sealed-population.ts';

export { populationOf, type PaymentRow } from './sealed-population.ts';

/** A hit in the words of the test: its subject rows by their labels, in the order of the test's rows. */
export interface LabelledHit {
  readonly key: string;
  readonly rows: readonly string[];
  readonly amountAtRiskCents: number;
  readonly facts: Readonly<Record<string, FactValue>>;
}

export interface ContextOverrides {
  /** Default NW. */
  readonly land?: RuleContext['land'];
  readonly signingLimits?: RuleContext['signingLimits'];
  /** What is not named keeps the rule's default. */
  readonly parameters?: ParameterValues;
}

/** Runs the rule over the rows on DuckDB; every outcome, also `not-applicable` and `failed`. */
export async function outcomeOf(
  rule: Rule,
  rows: readonly PaymentRow[],
  overrides: ContextOverrides = {},
): Promise<RuleOutcome> {
  await using population = await populationOf(rows);
  await using session = await duckDbEngine({ threads: 1 }).open(population);
  const { parameters = {}, land = 'NW', signingLimits = [] } = overrides;
  const settings = { land, signingLimits, parameters: { [rule.id]: parameters } };
  const [outcome] = await runRules({ session, rules: [rule], settings });
  if (!outcome) throw new Error('no outcome');
  return outcome;
}

/** Hits of the rule over the rows on DuckDB. @throws Error when the rule did not run, with the reason. */
export async function hitsOf(
  rule: Rule,
  rows: readonly PaymentRow[],
  overrides: ContextOverrides = {},
): Promise<LabelledHit[]> {
  const outcome = await outcomeOf(rule, rows, overrides);
  if (outcome.status !== 'ran') {
    throw new Error(`${rule.id} ${outcome.status}: ${JSON.stringify(outcome.reason)}`);
  }
  return outcome.hits.map(({ key, rows: rowNos, amountAtRiskCents, facts }) => ({
    key,
    rows: rowNos.map((rowNo) => rows[rowNo - 1]?.label ?? String(rowNo)),
    amountAtRiskCents,
    facts,
  }));
}
