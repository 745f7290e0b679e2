import type { Format } from '../../format/format.ts';
import type { ShownColumn } from './payment-filters.ts';
import type { Cell } from './payments.queries.ts';

export interface CellWords {
  readonly yes: string;
  readonly no: string;
}

/** A cell of a payment for people: money, German dates, ja and nein. Empty stays empty. */
export function showCell(
  { kind, name }: Pick<ShownColumn, 'kind' | 'name'>,
  value: Cell | undefined,
  format: Format,
  words: CellWords,
): string {
  if (value === null || value === undefined) return '';
  switch (kind) {
    case 'cents':
      return format.money(Number(value));
    case 'date':
      return format.date(String(value));
    case 'timestamp':
      return showTime(String(value), format);
    case 'boolean':
      return value === true ? words.yes : words.no;
    case 'integer':
      // Years are no quantity.
      return name === 'fiscal_year' ? String(value) : format.count(Number(value));
    case 'text':
      return String(value);
  }
}

/** Local time as the file had it: no time zone is put over it. */
function showTime(value: string, { date }: Format): string {
  const [day = '', time = ''] = value.split('T');
  return `${date(day)} ${time.slice(0, 5)}`.trim();
}
