/** Risk level of a rule's hits. */
export type RiskLevel = 'high' | 'medium' | 'low';

/** Kept apart from the rules: a rule finds, an office decides how much it matters. */
const RISK_LEVELS: Readonly<Record<string, RiskLevel>> = {
  'duplicate-payment': 'high',
  'reversal-pair': 'low',
  'same-payment-different-payees': 'high',
  'missing-second-person': 'high',
  'split-under-limit': 'high',
  'hugging-the-limit': 'medium',
  'shared-account': 'high',
  'repeated-one-time-benefit': 'medium',
  'missing-application-or-decision': 'medium',
  'outside-working-days': 'medium',
  'first-two-digits': 'low',
  'number-gaps': 'medium',
};

/** @throws RangeError for a rule without a level. */
export function riskOf(ruleId: string): RiskLevel {
  const level = RISK_LEVELS[ruleId];
  if (!level) throw new RangeError(`no risk level: ${ruleId}`);
  return level;
}
