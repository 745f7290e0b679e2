import { type AnalysisRun, isAboutPersons, RESERVED_HITS } from '#pruefwerk/analysis';
import { ruleStatement } from '#pruefwerk/payment-check';
import type { Language } from '#pruefwerk/problems';
import type { RuleStatement } from '#pruefwerk/workbook';

/** The outcomes of the rules whose hits may be told; how many red flags about persons there are is the lead's secret. */
export function toldOutcomes(run: AnalysisRun, withPersons: boolean): AnalysisRun['outcomes'] {
  return run.outcomes.filter(({ ruleId }) => withPersons || !isAboutPersons(ruleId));
}

/** The rules of the run in its order, with the parameters that were fixed in it. */
export function ruleStatements(
  run: AnalysisRun,
  language: Language,
  withPersons: boolean,
): RuleStatement[] {
  const parameters = new Map(run.rules.map((rule) => [rule.id, rule.parameters]));
  return run.outcomes.map(({ hits, amountAtRiskCents, ...outcome }) => {
    const { ruleId, status } = outcome;
    const statement = ruleStatement(
      { ...outcome, hits: [] },
      parameters.get(ruleId) ?? {},
      language,
    );
    return status === 'ran' && !withPersons && isAboutPersons(ruleId)
      ? { ...statement, reason: RESERVED_HITS[language], hits: null, amountAtRiskCents: null }
      : { ...statement, hits, amountAtRiskCents };
  });
}
