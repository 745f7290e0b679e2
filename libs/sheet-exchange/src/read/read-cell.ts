import type { InvalidReason } from '../sheet-reading.ts';
import type { ExchangeColumn } from '../table.ts';
import { shownValue } from '../value/shown-value.ts';
import { limitReason } from './check-limits.ts';
import { parseCell, type ReadContext, shownText } from './parse-cell.ts';
import type { SheetCell } from './sheet-cells.ts';

export type CellReading =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'changed'; readonly canonical: string }
  | { readonly kind: 'invalid'; readonly reason: InvalidReason; readonly shown: string };

const UNCHANGED: CellReading = { kind: 'unchanged' };

/** A cell of an issued row against its base value. What was issued is never invalid as long as it stays. */
export function readCell(
  column: ExchangeColumn,
  cell: SheetCell | undefined,
  base: string,
  context: ReadContext,
): CellReading {
  const shown = shownText(cell, context.language);
  const locked = column.editable === false || column.editable === 'new';
  if (cell?.formula && !locked) return { kind: 'invalid', reason: 'formula', shown };
  if (!cell?.formula && shown === issuedText(column, base, context)) return UNCHANGED;
  const parsed = parseCell(column, cell, context);
  if ('canonical' in parsed && parsed.canonical === base) return UNCHANGED;
  if (locked) return { kind: 'invalid', reason: 'locked', shown };
  if ('reason' in parsed) return { kind: 'invalid', ...parsed };
  const reason = limitReason(column, parsed.canonical);
  return reason === null
    ? { kind: 'changed', canonical: parsed.canonical }
    : { kind: 'invalid', reason, shown };
}

/** A cell of a new row; null for one that a new row does not fill in. */
export function readNewCell(
  column: ExchangeColumn,
  cell: SheetCell | undefined,
  context: ReadContext,
): Exclude<CellReading, { kind: 'unchanged' }> | null {
  if (column.editable === false) return null;
  const shown = shownText(cell, context.language);
  if (cell?.formula) return { kind: 'invalid', reason: 'formula', shown };
  const parsed = parseCell(column, cell, context);
  if ('reason' in parsed) return { kind: 'invalid', ...parsed };
  const reason = limitReason(column, parsed.canonical);
  return reason === null
    ? { kind: 'changed', canonical: parsed.canonical }
    : { kind: 'invalid', reason, shown };
}

/** Text under which a value that is none of the options, or a day before 1900, was issued. */
function issuedText(column: ExchangeColumn, base: string, { language }: ReadContext): string {
  const shown = shownValue(column, base, language);
  return typeof shown === 'number' ? '\u0000' : (shown ?? '');
}
