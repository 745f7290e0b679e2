import { dateParts, plainDateOf, type PlainDate } from './plain-date.ts';

export type DateFormat = 'dd.mm.yyyy' | 'yyyy-mm-dd' | 'dd/mm/yyyy' | 'mm/dd/yyyy';

export const DATE_FORMATS: readonly DateFormat[] = [
  'dd.mm.yyyy',
  'yyyy-mm-dd',
  'dd/mm/yyyy',
  'mm/dd/yyyy',
];

const SHAPE: Readonly<Record<DateFormat, RegExp>> = {
  'dd.mm.yyyy': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  'yyyy-mm-dd': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  'dd/mm/yyyy': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/,
  'mm/dd/yyyy': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})$/,
};

/**
 * Reads a day in exactly one format; a leading zero may be missing except in ISO. Two-digit years are refused,
 * because their century is a guess. Null when the text has another shape or the day does not exist.
 */
export function parseDate(text: string, format: DateFormat): PlainDate | null {
  const groups = SHAPE[format].exec(text.trim())?.groups;
  if (!groups) return null;
  return plainDateOf({
    year: Number(groups['year']),
    month: Number(groups['month']),
    day: Number(groups['day']),
  });
}

/** Formats in which the text is an existing day: 03/04/2025 has two, and the whole column must decide. */
export function dateCandidates(text: string): readonly DateFormat[] {
  return DATE_FORMATS.filter((format) => parseDate(text, format) !== null);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `31.12.2025` (de) or `31 Dec 2025` (en: a written month cannot be mistaken for a day). */
export function formatDate(date: PlainDate, language: 'de' | 'en'): string {
  const { year, month, day } = dateParts(date);
  if (language === 'en') return `${day} ${MONTHS[month - 1] ?? ''} ${year}`;
  return `${date.slice(8)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}
