import { columnSpec, isPaymentColumn } from '#pruefwerk/population';
import type { Language } from '#pruefwerk/problems';
import type { OutcomeReason, RuleOutcome } from '#pruefwerk/engine';
import {
  reasonText,
  riskOf,
  ruleById,
  showParameter,
  wordingOf,
  type ParameterValues,
} from '#pruefwerk/red-flags';
import type { RuleStatement } from '#pruefwerk/workbook';

/** Sum in cents; both hits of one payment count, as each is looked at on its own. */
export function amountAtRisk(outcome: Pick<RuleOutcome, 'hits'>): number {
  return outcome.hits.reduce((sum, hit) => sum + hit.amountAtRiskCents, 0);
}

function missingColumns(names: string, language: Language): string {
  const shown = names.split(', ').map((need) =>
    need
      .split('|')
      .map((name) =>
        language === 'de' && isPaymentColumn(name) ? `${columnSpec(name).meaning} (${name})` : name,
      )
      .join(language === 'de' ? ' oder ' : ' or '),
  );
  return language === 'de'
    ? `Spalte fehlt: ${shown.join('; ')}`
    : `missing column: ${shown.join('; ')}`;
}

/** Why a rule did not run, as a person reads it; null when it ran. */
export function outcomeReason(
  ruleId: string,
  reason: OutcomeReason | null,
  language: Language,
): string | null {
  if (!reason) return null;
  if (reason.code === 'missing-columns')
    return missingColumns(String(reason.facts['columns']), language);
  return reasonText(ruleId, reason, language);
}

/** One line of the report about a rule that was asked for, whether it ran or not. */
export function ruleStatement(
  outcome: RuleOutcome,
  parameters: ParameterValues,
  language: Language,
): RuleStatement {
  const rule = ruleById(outcome.ruleId);
  return {
    ruleId: rule.id,
    name: wordingOf(rule.id, language).name,
    version: outcome.version,
    risk: riskOf(rule.id),
    status: outcome.status,
    reason: outcomeReason(rule.id, outcome.reason, language),
    parameters: Object.entries(parameters)
      .map(([name, value]) => `${name} = ${showParameter(rule, name, value, language)}`)
      .join('; '),
    hits: outcome.hits.length,
    amountAtRiskCents: amountAtRisk(outcome),
    durationMs: null,
  };
}
