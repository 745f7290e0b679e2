import type { RuleContext } from '../rule.ts';
import { firstText } from './column.ts';

export const PURPOSE_COLUMNS = ['benefit_code', 'benefit_text', 'gl_account'] as const;
export const BENEFICIARY_COLUMNS = ['person_id', 'case_number', 'household_id'] as const;

/** What was paid for: benefit code, else its text, else the general ledger account; '' when unknown. */
export function purposeKey(context: Pick<RuleContext, 'columns'>): string {
  return `coalesce(${firstText(context, PURPOSE_COLUMNS)}, '')`;
}

/** For whom: person, else case, else household; '' when the population does not know it. */
export function beneficiaryKey(context: Pick<RuleContext, 'columns'>): string {
  return `coalesce(${firstText(context, BENEFICIARY_COLUMNS)}, '')`;
}

export function knowsBeneficiary(context: Pick<RuleContext, 'columns'>): boolean {
  return BENEFICIARY_COLUMNS.some((name) => context.columns.has(name));
}
