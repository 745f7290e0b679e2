import { sharedAccountRule } from './accounts-and-payees/shared-account.rule.ts';
import { numberGapsRule } from './completeness/number-gaps.rule.ts';
import { duplicatePaymentRule } from './duplicates/duplicate-payment.rule.ts';
import { reversalPairRule } from './duplicates/reversal-pair.rule.ts';
import { samePaymentDifferentPayeesRule } from './duplicates/same-payment-different-payees.rule.ts';
import { missingApplicationOrDecisionRule } from './entitlement/missing-application-or-decision.rule.ts';
import { repeatedOneTimeBenefitRule } from './entitlement/repeated-one-time-benefit.rule.ts';
import { huggingTheLimitRule } from './limits/hugging-the-limit.rule.ts';
import { splitUnderLimitRule } from './limits/split-under-limit.rule.ts';
import type { Rule } from './rule.ts';
import { UnknownRuleProblem } from './rule.problems.ts';
import { missingSecondPersonRule } from './segregation-of-duties/missing-second-person.rule.ts';
import { firstTwoDigitsRule } from './statistics/first-two-digits.rule.ts';
import { outsideWorkingDaysRule } from './time/outside-working-days.rule.ts';

/** Every rule, in the order in which results are shown. */
export const RULES: readonly Rule[] = [
  duplicatePaymentRule,
  reversalPairRule,
  samePaymentDifferentPayeesRule,
  missingSecondPersonRule,
  splitUnderLimitRule,
  huggingTheLimitRule,
  sharedAccountRule,
  repeatedOneTimeBenefitRule,
  missingApplicationOrDecisionRule,
  outsideWorkingDaysRule,
  firstTwoDigitsRule,
  numberGapsRule,
];

/** @throws UnknownRuleProblem */
export function ruleById(id: string): Rule {
  const rule = RULES.find((one) => one.id === id);
  if (!rule) throw new UnknownRuleProblem(id, RULES.map((one) => one.id).join(', '));
  return rule;
}

/** Ids and versions of the rules in one line: two runs with the same text applied the same rules. */
export function ruleSetVersion(rules: readonly Rule[]): string {
  return rules
    .map((rule) => `${rule.id}@${rule.version}`)
    .sort()
    .join(', ');
}
