import type { PaymentColumn, PopulationManifest } from '#pruefwerk/population';

/** Numbers and words by which people call a payment; none of them tells who somebody is. */
const SEARCHED: readonly PaymentColumn[] = [
  ...(['payment_id', 'document_no', 'order_no', 'receipt_no', 'case_number'] as const),
  ...(['application_no', 'decision_no', 'benefit_text'] as const),
];

/** Columns of a population that a search goes through. */
export function searchColumns({ columns }: Pick<PopulationManifest, 'columns'>): string[] {
  const searched = new Set<PaymentColumn | null>(SEARCHED);
  return columns
    .filter(({ canonical, type }) => type === 'text' && searched.has(canonical))
    .map(({ name }) => name);
}
