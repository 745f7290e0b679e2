import { amountLimitRule } from './rules/amount-limit.rule.ts';
import { amountLimitWording } from './rules/amount-limit.wording.ts';
import { branchesDifferRule } from './rules/branches-differ.rule.ts';
import { branchesDifferWording } from './rules/branches-differ.wording.ts';
import { broadAccessRule } from './rules/broad-access.rule.ts';
import { broadAccessWording } from './rules/broad-access.wording.ts';
import { cashPaymentRule } from './rules/cash-payment.rule.ts';
import { cashPaymentWording } from './rules/cash-payment.wording.ts';
import { controlAfterPaymentRule } from './rules/control-after-payment.rule.ts';
import { controlAfterPaymentWording } from './rules/control-after-payment.wording.ts';
import { controlBypassableRule } from './rules/control-bypassable.rule.ts';
import { controlBypassableWording } from './rules/control-bypassable.wording.ts';
import { controlWithoutEvidenceRule } from './rules/control-without-evidence.rule.ts';
import { controlWithoutEvidenceWording } from './rules/control-without-evidence.wording.ts';
import { controlWithoutTestRule } from './rules/control-without-test.rule.ts';
import { controlWithoutTestWording } from './rules/control-without-test.wording.ts';
import { deadControlRule } from './rules/dead-control.rule.ts';
import { deadControlWording } from './rules/dead-control.wording.ts';
import { deadlineWithoutTimerRule } from './rules/deadline-without-timer.rule.ts';
import { deadlineWithoutTimerWording } from './rules/deadline-without-timer.wording.ts';
import { deputyMissingRule } from './rules/deputy-missing.rule.ts';
import { deputyMissingWording } from './rules/deputy-missing.wording.ts';
import { discretionUndocumentedRule } from './rules/discretion-undocumented.rule.ts';
import { discretionUndocumentedWording } from './rules/discretion-undocumented.wording.ts';
import { duplicateCheckMissingRule } from './rules/duplicate-check-missing.rule.ts';
import { duplicateCheckMissingWording } from './rules/duplicate-check-missing.wording.ts';
import { loopPastControlRule } from './rules/loop-past-control.rule.ts';
import { loopPastControlWording } from './rules/loop-past-control.wording.ts';
import { masterDataUncheckedRule } from './rules/master-data-unchecked.rule.ts';
import { masterDataUncheckedWording } from './rules/master-data-unchecked.wording.ts';
import { outsideBusinessSystemRule } from './rules/outside-business-system.rule.ts';
import { outsideBusinessSystemWording } from './rules/outside-business-system.wording.ts';
import { paymentFourEyesRule } from './rules/payment-four-eyes.rule.ts';
import { paymentFourEyesWording } from './rules/payment-four-eyes.wording.ts';
import { probabilitiesOffRule } from './rules/probabilities-off.rule.ts';
import { probabilitiesOffWording } from './rules/probabilities-off.wording.ts';
import { probabilityMissingRule } from './rules/probability-missing.rule.ts';
import { probabilityMissingWording } from './rules/probability-missing.wording.ts';
import { rejectionWithoutReasonsRule } from './rules/rejection-without-reasons.rule.ts';
import { rejectionWithoutReasonsWording } from './rules/rejection-without-reasons.wording.ts';
import { riskWithoutControlRule } from './rules/risk-without-control.rule.ts';
import { riskWithoutControlWording } from './rules/risk-without-control.wording.ts';
import { roleMissingRule } from './rules/role-missing.rule.ts';
import { roleMissingWording } from './rules/role-missing.wording.ts';
import { segregationOfDutiesRule } from './rules/segregation-of-duties.rule.ts';
import { segregationOfDutiesWording } from './rules/segregation-of-duties.wording.ts';
import { selfControlRule } from './rules/self-control.rule.ts';
import { selfControlWording } from './rules/self-control.wording.ts';
import { timeMissingRule } from './rules/time-missing.rule.ts';
import { timeMissingWording } from './rules/time-missing.wording.ts';
import type { ProcessRule, RuleSeverity, RuleWording } from './rule.ts';

/** Rule, how much it weighs, and its words. The weight is no part of the rule: an authority may see it otherwise. */
export interface RegisteredRule {
  readonly rule: ProcessRule;
  readonly severity: RuleSeverity;
  readonly wording: RuleWording;
}

const entry = (
  rule: ProcessRule,
  severity: RuleSeverity,
  wording: RuleWording,
): RegisteredRule => ({
  rule,
  severity,
  wording,
});

/** Every rule, in the order in which hits are shown: worst first. */
export const PROCESS_RULES: readonly RegisteredRule[] = [
  entry(paymentFourEyesRule, 'error', paymentFourEyesWording),
  entry(segregationOfDutiesRule, 'error', segregationOfDutiesWording),
  entry(roleMissingRule, 'error', roleMissingWording),
  entry(controlBypassableRule, 'error', controlBypassableWording),
  entry(selfControlRule, 'error', selfControlWording),
  entry(masterDataUncheckedRule, 'error', masterDataUncheckedWording),
  entry(duplicateCheckMissingRule, 'error', duplicateCheckMissingWording),
  entry(outsideBusinessSystemRule, 'error', outsideBusinessSystemWording),
  entry(cashPaymentRule, 'error', cashPaymentWording),
  entry(amountLimitRule, 'error', amountLimitWording),
  entry(riskWithoutControlRule, 'error', riskWithoutControlWording),
  entry(loopPastControlRule, 'error', loopPastControlWording),
  entry(controlAfterPaymentRule, 'warning', controlAfterPaymentWording),
  entry(controlWithoutEvidenceRule, 'warning', controlWithoutEvidenceWording),
  entry(controlWithoutTestRule, 'warning', controlWithoutTestWording),
  entry(deadlineWithoutTimerRule, 'warning', deadlineWithoutTimerWording),
  entry(rejectionWithoutReasonsRule, 'warning', rejectionWithoutReasonsWording),
  entry(discretionUndocumentedRule, 'warning', discretionUndocumentedWording),
  entry(deputyMissingRule, 'warning', deputyMissingWording),
  entry(branchesDifferRule, 'warning', branchesDifferWording),
  entry(deadControlRule, 'warning', deadControlWording),
  entry(broadAccessRule, 'info', broadAccessWording),
  entry(probabilityMissingRule, 'info', probabilityMissingWording),
  entry(probabilitiesOffRule, 'info', probabilitiesOffWording),
  entry(timeMissingRule, 'info', timeMissingWording),
];

/** @throws RangeError for an id that no rule has */
export function registeredRule(ruleId: string): RegisteredRule {
  const found = PROCESS_RULES.find(({ rule }) => rule.id === ruleId);
  if (!found) throw new RangeError(`no such rule: ${ruleId}`);
  return found;
}
