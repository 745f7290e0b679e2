import { formatDate, isPlainDate } from '#pruefwerk/calendar';
import type { ExchangeColumn, ExchangeValue, Language } from '../table.ts';
import { canonicalValue } from './canonical-value.ts';
import { shownValue } from './shown-value.ts';

/** A value as a person reads it: `1.200,5`, `31.12.2025`, `Pflichtaufgabe`; empty for none. */
export function valueText(
  column: ExchangeColumn,
  value: ExchangeValue | undefined,
  language: Language,
): string {
  const canonical = canonicalValue(value);
  if (column.type === 'date' && isPlainDate(canonical)) return formatDate(canonical, language);
  const shown = shownValue(column, canonical, language);
  if (typeof shown !== 'number') return shown ?? '';
  return shown.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 15 });
}
