import { formatCents } from '#pruefwerk/money';
import type { PaymentImport } from '#pruefwerk/payments';
import type { Language } from '#pruefwerk/problems';

/** How the control total was reconciled, in one sentence; null when it was not. */
export function reconciliationText(
  { reconciliation, expectedTotalCents, reconciliationReason }: PaymentImport,
  language: Language,
): string | null {
  if (reconciliation === 'open') return null;
  const german = language === 'de';
  if (reconciliation === 'reconciled') {
    return german
      ? 'Stimmt mit der angegebenen Vergleichssumme überein.'
      : 'Equals the total given for comparison.';
  }
  const total = expectedTotalCents === null ? '–' : formatCents(expectedTotalCents, language);
  return german
    ? `Abweichung abgezeichnet (Vergleichssumme ${total}): ${reconciliationReason ?? ''}`
    : `Difference signed off (total for comparison ${total}): ${reconciliationReason ?? ''}`;
}
