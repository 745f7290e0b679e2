import type { RuleOutcome } from '#pruefwerk/engine';
import { riskOf, type RiskLevel, type RuleHit } from '#pruefwerk/red-flags';

const rank: Readonly<Record<RiskLevel, number>> = { high: 0, medium: 1, low: 2 };

/** Most urgent first: risk, then amount at risk, then rule and key, so that the order is always the same. */
export function byUrgency(left: RuleHit, right: RuleHit): number {
  return (
    rank[riskOf(left.ruleId)] - rank[riskOf(right.ruleId)] ||
    right.amountAtRiskCents - left.amountAtRiskCents ||
    compareText(left.ruleId, right.ruleId) ||
    compareText(left.key, right.key)
  );
}

/** All hits of a run, most urgent first: the order of every report. */
export function hitsByUrgency(outcomes: readonly RuleOutcome[]): RuleHit[] {
  return outcomes.flatMap((outcome) => outcome.hits).sort(byUrgency);
}

/** By UTF-16 code unit: independent of the machine's locale. */
export function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** `A-0001`: readable number of a red flag in one report. */
export function redFlagNumber(index: number): string {
  return `A-${String(index + 1).padStart(4, '0')}`;
}
