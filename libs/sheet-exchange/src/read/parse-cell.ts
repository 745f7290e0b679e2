import { isPlainDate, parseDate } from '#pruefwerk/calendar';
import type { InvalidReason } from '../sheet-reading.ts';
import type { ExchangeColumn, ExchangeOption, Language } from '../table.ts';
import { canonicalNumber, listItems } from '../value/canonical-value.ts';
import { dateOfSerial } from '../value/date-serial.ts';
import { plainText, unguardedText } from '../value/guarded-text.ts';
import { numberOf } from '../value/number-text.ts';
import { flagOf, FLAG_WORDS, optionOf } from '../value/option-text.ts';
import type { SheetCell } from './sheet-cells.ts';

export interface ReadContext {
  readonly language: Language;
  readonly from1904: boolean;
}

export type ParsedCell =
  { readonly canonical: string } | { readonly reason: InvalidReason; readonly shown: string };

/** Text of a cell as a person sees it, the guard of a formula sign taken off. */
export function shownText(cell: SheetCell | undefined, language: Language): string {
  if (cell === undefined) return '';
  if (typeof cell.value === 'boolean') return FLAG_WORDS[cell.value ? 'true' : 'false'][language];
  if (typeof cell.value === 'number') {
    const plain = canonicalNumber(cell.value);
    return language === 'de' ? plain.replace('.', ',') : plain;
  }
  return plainText(unguardedText(cell.value));
}

/** The canonical value of a cell by the type of its column; limits are not looked at here. */
export function parseCell(
  column: ExchangeColumn,
  cell: SheetCell | undefined,
  context: ReadContext,
): ParsedCell {
  const shown = shownText(cell, context.language);
  if (cell?.error) return { reason: 'error-value', shown };
  if (shown === '' || cell === undefined) return { canonical: '' };
  switch (column.type) {
    case 'text':
      return { canonical: shown };
    case 'number':
      return numberCell(cell, shown, context.language);
    case 'date':
      return dateCell(cell, shown, context.from1904);
    case 'flag': {
      const flag = flagOf(shown);
      return flag === null ? { reason: 'not-a-flag', shown } : { canonical: String(flag) };
    }
    case 'one-of':
      return optionCell(column.options, shown);
    case 'list':
      return listCell(column.options, shown);
  }
}

function numberCell({ value }: SheetCell, shown: string, language: Language): ParsedCell {
  const number = typeof value === 'number' ? value : numberOf(shown, language);
  return number === null || typeof value === 'boolean'
    ? { reason: 'not-a-number', shown }
    : { canonical: canonicalNumber(number) };
}

function dateCell({ value }: SheetCell, shown: string, from1904: boolean): ParsedCell {
  const day = shown.replace(/T00:00:00(\.0+)?Z?$/, '');
  const date =
    typeof value === 'number'
      ? dateOfSerial(value, from1904)
      : isPlainDate(day)
        ? day
        : parseDate(shown, 'dd.mm.yyyy');
  return date === null ? { reason: 'not-a-date', shown } : { canonical: date };
}

function optionCell(options: readonly ExchangeOption[], shown: string): ParsedCell {
  const option = optionOf(options, shown);
  return option ? { canonical: option.value } : { reason: 'not-an-option', shown };
}

function listCell(options: readonly ExchangeOption[] | undefined, shown: string): ParsedCell {
  const items = listItems(shown);
  if (!options) return { canonical: items.join('; ') };
  const found = items.map((item) => optionOf(options, item)?.value);
  return found.includes(undefined)
    ? { reason: 'not-an-option', shown }
    : { canonical: found.join('; ') };
}
