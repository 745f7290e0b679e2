import type { PaymentRecord } from '#pruefwerk/payment-check';
import { RULES } from '#pruefwerk/red-flags';

/** Columns of the population behind each field of the evidence, as `paymentRecord` reads them. */
const sources: Readonly<Partial<Record<keyof PaymentRecord, readonly string[]>>> = {
  voucherNumber: ['payment_id', 'document_no', 'order_no'],
  caseNumber: ['case_number', 'household_id'],
  paymentDate: ['payment_date'],
  amountCents: ['amount'],
  benefitType: ['benefit_text', 'benefit_code', 'gl_account'],
  method: ['payment_method'],
  captured: ['captured_by'],
  capturedAt: ['captured_at'],
  released: ['released_by_1', 'ordered_by'],
  payee: ['payee_id', 'person_id', 'iban', 'payee_name'],
};

/** Fields of the evidence that the rule looks at, for a screen that points them out; empty for an unknown rule. */
export function evidenceColumns(ruleId: string): (keyof PaymentRecord)[] {
  const rule = RULES.find(({ id }) => id === ruleId);
  if (!rule) return [];
  const needed = rule.requires.flatMap((need) => (typeof need === 'string' ? [need] : need.anyOf));
  const looked = new Set<string>([...needed, ...rule.uses]);
  const fields = Object.keys(sources) as (keyof PaymentRecord)[];
  return fields.filter((field) => sources[field]?.some((column) => looked.has(column)));
}
