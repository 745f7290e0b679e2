import { BENEFIT_COLUMNS } from './columns/benefit.columns.ts';
import { CASE_COLUMNS } from './columns/case.columns.ts';
import { PAYEE_COLUMNS } from './columns/payee.columns.ts';
import { SETTLEMENT_COLUMNS } from './columns/settlement.columns.ts';
import { VOUCHER_COLUMNS } from './columns/voucher.columns.ts';

/**
 * The canonical payment schema: every column a payment population can have, in canonical order.
 * `headers` are the names under which the column is found in German case systems, finance systems
 * and published spending files. A header listed at two columns is ambiguous and is asked, never guessed.
 */
export const PAYMENT_COLUMNS = [
  ...CASE_COLUMNS,
  ...PAYEE_COLUMNS,
  ...BENEFIT_COLUMNS,
  ...VOUCHER_COLUMNS,
  ...SETTLEMENT_COLUMNS,
] as const;

export type PaymentColumn = (typeof PAYMENT_COLUMNS)[number]['name'];
