import type { ExchangeColumn, ExchangeValue } from '../table.ts';
import { plainText } from './guarded-text.ts';

const SEPARATOR = '; ';

/**
 * One text per value, the same for values that mean the same: it is kept as base state and compared.
 * Numbers have the fifteen significant digits that spreadsheets keep, empty is the empty text.
 */
export function canonicalValue(value: ExchangeValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return canonicalNumber(value);
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'string') return plainText(value);
  return listItems(value.map(plainText).join(SEPARATOR)).join(SEPARATOR);
}

export function canonicalNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** The value that a canonical text stands for. */
export function valueOf(column: ExchangeColumn, canonical: string): ExchangeValue {
  if (canonical === '') return null;
  switch (column.type) {
    case 'number':
      return Number(canonical);
    case 'flag':
      return canonical === 'true';
    case 'list':
      return listItems(canonical);
    case 'text':
    case 'date':
    case 'one-of':
      return canonical;
  }
}

/** `a; b;;c` -> a, b, c. */
export function listItems(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
