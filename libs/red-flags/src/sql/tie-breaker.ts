import type { RuleContext } from '../rule.ts';

/**
 * Orders payments that are equal in everything else by their own number, in byte order on both engines, so that the
 * result does not depend on the order of the rows; '' where payments have no number.
 */
export function tieBreaker(context: Pick<RuleContext, 'columns'>): string {
  return context.columns.has('payment_id') ? `coalesce(payment_id, '') collate "C"` : `''`;
}
