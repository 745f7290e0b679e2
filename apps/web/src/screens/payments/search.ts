import { given, integer, text } from '../../address/search-fields.ts';

/** What the address remembers of the payments: filters, order, and the payment that is shown. */
export interface PaymentsSearch {
  /** Column of the dataset, `-` in front for descending. */
  readonly sort?: string;
  /** Part of a number or benefit. */
  readonly suche?: string;
  /** Conditions on columns, see payment-filters.ts. */
  readonly filter?: string;
  /** Number of the payment in the dataset that is shown in full. */
  readonly zeile?: number;
}

export function paymentsSearch(raw: Record<string, unknown>): PaymentsSearch {
  return given({
    sort: text(raw, 'sort'),
    suche: text(raw, 'suche'),
    filter: text(raw, 'filter'),
    zeile: integer(raw, 'zeile'),
  });
}
