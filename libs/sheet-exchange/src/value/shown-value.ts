import type { ExchangeColumn, Language } from '../table.ts';
import { escapedText, guardedText } from './guarded-text.ts';
import { listItems } from './canonical-value.ts';
import { serialOf } from './date-serial.ts';
import { FLAG_WORDS, optionText } from './option-text.ts';
import { isPlainDate } from '#pruefwerk/calendar';

/** What the cell of a canonical value shows: numbers and dates as such, the rest as text. */
export function shownValue(
  column: ExchangeColumn,
  canonical: string,
  language: Language,
): string | number | null {
  if (canonical === '') return null;
  switch (column.type) {
    case 'number':
      return Number(canonical);
    case 'date':
      return (isPlainDate(canonical) ? serialOf(canonical) : null) ?? canonical;
    case 'flag':
      return FLAG_WORDS[canonical === 'true' ? 'true' : 'false'][language];
    case 'one-of':
      return optionText(column.options, canonical, language);
    case 'list':
      return listItems(canonical)
        .map((item) => optionText(column.options, item, language))
        .join('; ');
    case 'text':
      return canonical;
  }
}

/** As it is written into the cell. */
export function cellContent(shown: string | number | null): string | number | null {
  return typeof shown === 'string' ? escapedText(guardedText(shown)) : shown;
}
