import { isPlainDate } from '#pruefwerk/calendar';
import { readDateShape, type DateFormat } from './date-format.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** True when a text is an existing day in a format, whatever time of day stands behind it. */
export function isDateIn(text: string, format: DateFormat): boolean {
  const reads = readDateShape(text.replace(/\d/g, '0')).some((found) => found.format === format);
  if (!reads) return false;
  if (format === 'excel-serial') return true;
  const date = format === 'dd mmm yyyy' ? text : (text.split(/[ T]/)[0] ?? '');
  const parts = format === 'yyyymmdd' ? cut(date) : date.split(/[./ -]/);
  const names = format === 'yyyymmdd' ? ['yyyy', 'mm', 'dd'] : format.split(/[./ -]/);
  const part = (name: string): string | undefined => parts[names.indexOf(name)];
  const year = part('yyyy') ?? `20${part('yy') ?? ''}`;
  const word = part('mmm');
  const month = word ? String(MONTHS.indexOf(word.toLowerCase()) + 1) : (part('mm') ?? '');
  return isPlainDate(`${year}-${month.padStart(2, '0')}-${(part('dd') ?? '').padStart(2, '0')}`);
}

const cut = (text: string): string[] => [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
