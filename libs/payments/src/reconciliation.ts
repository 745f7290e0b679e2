/**
 * How the control total compares with the total that the person entered from another record (cash closing).
 * `open`: nothing entered, or a difference without a reason; `signed-off`: a difference accepted with a reason.
 */
export type Reconciliation = 'open' | 'reconciled' | 'signed-off';

export interface ReconciliationResult {
  readonly state: Reconciliation;
  /** Control total minus expected total, in cents; null when no total was entered. */
  readonly differenceCents: number | null;
}

/** Amounts in integer cents. A reason counts only when something is left to explain. */
export function reconcile(
  controlTotalCents: number,
  expectedTotalCents: number | null,
  reason: string | null,
): ReconciliationResult {
  const difference = expectedTotalCents === null ? null : controlTotalCents - expectedTotalCents;
  if (difference === 0) return { state: 'reconciled', differenceCents: 0 };
  const explained = reason !== null && reason.trim() !== '';
  return { state: explained ? 'signed-off' : 'open', differenceCents: difference };
}
