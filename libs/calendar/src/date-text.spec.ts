import { describe, it, expect } from '@jest/globals';
import { dateCandidates, formatDate, parseDate } from './date-text.ts';

describe('parseDate', () => {
  it.each([
    ['31.12.2025', 'dd.mm.yyyy', '2025-12-31'],
    ['1.2.2025', 'dd.mm.yyyy', '2025-02-01'],
    ['2025-12-31', 'yyyy-mm-dd', '2025-12-31'],
    ['03/04/2025', 'dd/mm/yyyy', '2025-04-03'],
    ['03/04/2025', 'mm/dd/yyyy', '2025-03-04'],
    [' 31.12.2025 ', 'dd.mm.yyyy', '2025-12-31'],
  ] as const)('reads %s as %s', (text, format, date) => {
    expect(parseDate(text, format)).toBe(date);
  });

  it.each([
    ['31.12.25', 'dd.mm.yyyy'],
    ['29.02.2025', 'dd.mm.yyyy'],
    ['31.04.2025', 'dd.mm.yyyy'],
    ['12/31/2025', 'dd/mm/yyyy'],
    ['2025-1-1', 'yyyy-mm-dd'],
    ['31.12.2025 10:00', 'dd.mm.yyyy'],
    ['', 'dd.mm.yyyy'],
  ] as const)('refuses %s as %s', (text, format) => {
    expect(parseDate(text, format)).toBeNull();
  });
});

describe('dateCandidates', () => {
  it.each([
    ['03/04/2025', ['dd/mm/yyyy', 'mm/dd/yyyy']],
    ['13/04/2025', ['dd/mm/yyyy']],
    ['04/13/2025', ['mm/dd/yyyy']],
    ['13/13/2025', []],
    ['03.04.2025', ['dd.mm.yyyy']],
  ])('%s may be %j', (text, formats) => {
    expect(dateCandidates(text)).toEqual(formats);
  });
});

describe('formatDate', () => {
  it.each([
    ['2025-03-01', 'de', '01.03.2025'],
    ['2025-03-01', 'en', '1 Mar 2025'],
  ] as const)('%s in %s is %s', (date, language, text) => {
    expect(formatDate(date, language)).toBe(text);
  });
});
