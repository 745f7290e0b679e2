import type { Format } from '../../format/format.ts';
import type { ParameterValue, RuleParameter } from './runs.queries.ts';

/** Words for units with their plurals. */
export interface UnitWords {
  days(count: number): string;
  months(count: number): string;
  yes: string;
  no: string;
  none: string;
  entries(count: number): string;
}

/** A parameter's value for people: '500,00 €', '14 Tage', '5 %', 'ja'. */
export function showParameter(
  { kind }: Pick<RuleParameter, 'kind'>,
  value: ParameterValue,
  format: Format,
  words: UnitWords,
): string {
  switch (kind) {
    case 'cents':
      return format.money(Number(value));
    case 'days':
      return words.days(Number(value));
    case 'months':
      return words.months(Number(value));
    case 'count':
      return format.count(Number(value));
    case 'permille':
      return format.percent(Number(value) / 1000);
    case 'flag':
      return value === true ? words.yes : words.no;
    case 'list':
      return shownList(Array.isArray(value) ? value : [], words);
  }
}

/** Long lists are only counted: they stand in full in their field. */
function shownList(entries: readonly string[], words: UnitWords): string {
  if (entries.length === 0) return words.none;
  return entries.length > 3 ? words.entries(entries.length) : entries.join(', ');
}
