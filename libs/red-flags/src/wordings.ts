import type { Language } from '#pruefwerk/problems';
import { sharedAccountWording } from './accounts-and-payees/shared-account.wording.ts';
import { numberGapsWording } from './completeness/number-gaps.wording.ts';
import { duplicatePaymentWording } from './duplicates/duplicate-payment.wording.ts';
import { reversalPairWording } from './duplicates/reversal-pair.wording.ts';
import { samePaymentDifferentPayeesWording } from './duplicates/same-payment-different-payees.wording.ts';
import { missingApplicationOrDecisionWording } from './entitlement/missing-application-or-decision.wording.ts';
import { repeatedOneTimeBenefitWording } from './entitlement/repeated-one-time-benefit.wording.ts';
import { huggingTheLimitWording } from './limits/hugging-the-limit.wording.ts';
import { splitUnderLimitWording } from './limits/split-under-limit.wording.ts';
import { missingSecondPersonWording } from './segregation-of-duties/missing-second-person.wording.ts';
import { firstTwoDigitsWording } from './statistics/first-two-digits.wording.ts';
import { outsideWorkingDaysWording } from './time/outside-working-days.wording.ts';
import type { RuleText, RuleWording } from './wording.ts';

const WORDINGS: Readonly<Record<string, RuleWording>> = {
  'duplicate-payment': duplicatePaymentWording,
  'reversal-pair': reversalPairWording,
  'same-payment-different-payees': samePaymentDifferentPayeesWording,
  'missing-second-person': missingSecondPersonWording,
  'split-under-limit': splitUnderLimitWording,
  'hugging-the-limit': huggingTheLimitWording,
  'shared-account': sharedAccountWording,
  'repeated-one-time-benefit': repeatedOneTimeBenefitWording,
  'missing-application-or-decision': missingApplicationOrDecisionWording,
  'outside-working-days': outsideWorkingDaysWording,
  'first-two-digits': firstTwoDigitsWording,
  'number-gaps': numberGapsWording,
};

/** @throws RangeError for a rule without a wording. */
export function wordingOf(ruleId: string, language: Language): RuleText {
  const wording = WORDINGS[ruleId];
  if (!wording) throw new RangeError(`no wording: ${ruleId}`);
  return wording[language];
}
