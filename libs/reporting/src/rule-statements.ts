import type { AnalysisRun } from '#pruefwerk/analysis';
import { ruleStatement } from '#pruefwerk/payment-check';
import type { Language } from '#pruefwerk/problems';
import type { RuleStatement } from '#pruefwerk/workbook';

/** The rules of the run in its order, with the parameters that were fixed in it. */
export function ruleStatements(run: AnalysisRun, language: Language): RuleStatement[] {
  const parameters = new Map(run.rules.map((rule) => [rule.id, rule.parameters]));
  return run.outcomes.map(({ hits, amountAtRiskCents, ...outcome }) => ({
    ...ruleStatement({ ...outcome, hits: [] }, parameters.get(outcome.ruleId) ?? {}, language),
    hits,
    amountAtRiskCents,
  }));
}
