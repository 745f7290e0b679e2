import type { ColumnSpec } from './column-spec.ts';
import { PAYMENT_COLUMNS, type PaymentColumn } from './payment-columns.ts';

/** Columns that every sealed population has besides the payment's own. */
export const ROW_NO = 'row_no';
export const SOURCE_FILE = 'source_file';
export const SOURCE_LINE = 'source_line';

const byName = new Map<string, ColumnSpec>(PAYMENT_COLUMNS.map((column) => [column.name, column]));

/** @throws RangeError for a name that is not in the canonical schema. */
export function columnSpec(name: PaymentColumn): ColumnSpec {
  const spec = byName.get(name);
  if (!spec) throw new RangeError(`not a canonical payment column: ${name}`);
  return spec;
}

export function isPaymentColumn(name: string): name is PaymentColumn {
  return byName.has(name);
}

/** Physical name in the sealed file: amounts carry their unit (`amount` -> `amount_cents`). */
export function sealedColumnName(name: PaymentColumn): string {
  return columnSpec(name).type === 'cents' ? `${name}_cents` : name;
}
