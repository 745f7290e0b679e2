import { describe, expect, it } from '@jest/globals';
import { isDateIn } from './read-date.ts';
import type { DateFormat } from './date-format.ts';

describe('a date of the preview', () => {
  it.each<[string, DateFormat, boolean, string]>([
    ['02.01.25', 'dd.mm.yy', true, 'two digits of the year'],
    ['29.02.24', 'dd.mm.yy', true, 'a leap day'],
    ['31.02.2025', 'dd.mm.yyyy', false, 'there is no such day'],
    ['13/12/2025', 'mm/dd/yyyy', false, 'there is no month 13'],
    ['5-Mar-2025', 'dd-mmm-yyyy', true, 'a month by its name'],
    ['05 Mar 2025', 'dd mmm yyyy', true, 'blanks between the parts'],
    ['20250230', 'yyyymmdd', false, 'digits only, no such day'],
    ['2025-03-05T10:11:12', 'yyyy-mm-dd', true, 'a time of day behind it'],
    ['2025-03-05', 'dd.mm.yyyy', false, 'another format'],
  ])('%s as %s is %s: %s', (text, format, expected) => {
    expect(isDateIn(text, format)).toBe(expected);
  });
});
