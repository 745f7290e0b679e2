import type { InvalidReason } from '../sheet-reading.ts';
import type { ExchangeColumn } from '../table.ts';

/** Why the column does not take a value that is of its type; null when it does. */
export function limitReason(column: ExchangeColumn, canonical: string): InvalidReason | null {
  if (canonical === '') return column.required ? 'required' : null;
  if (column.type === 'text' && canonical.length > (column.max ?? Infinity)) return 'too-long';
  if (column.type === 'number') return numberReason(column, Number(canonical));
  if (column.type === 'date') {
    // Plain dates compare as text.
    const early = column.min !== undefined && canonical < column.min;
    return early || (column.max !== undefined && canonical > column.max) ? 'out-of-range' : null;
  }
  return null;
}

function numberReason(
  {
    min = -Infinity,
    max = Infinity,
    decimals = 2,
  }: Extract<ExchangeColumn, { readonly type: 'number' }>,
  value: number,
): InvalidReason | null {
  if (value < min || value > max) return 'out-of-range';
  // Formulas of a spreadsheet leave the trace of binary fractions behind the twelfth decimal.
  return Math.abs(Number(value.toFixed(decimals)) - value) > 1e-12 * Math.max(1, Math.abs(value))
    ? 'too-many-decimals'
    : null;
}
