import { existsSync, readFileSync } from 'node:fs';
import { describe, it, expect } from '@jest/globals';
import { easterSunday } from './easter.ts';
import { LANDS, type Land } from './land.ts';
import { publicHolidays } from './public-holidays.ts';

const golden = new URL(
  '../../../../shared/data/golden/feiertage_DE_2011_2030.json',
  import.meta.url,
);
const withData = existsSync(golden) ? describe : describe.skip;
const names = (year: number, land: Land) =>
  Object.fromEntries(publicHolidays(year, land).map(({ date, name }) => [date.slice(5), name]));

describe('public holidays', () => {
  it.each([
    [1954, '1954-04-18'],
    [1981, '1981-04-19'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
  ])('Easter %s is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  it.each<[string, number, Land, string, string | undefined]>([
    ['an anniversary holiday holds once', 2025, 'BE', '05-08', 'Tag der Befreiung'],
    ['and not the year after', 2026, 'BE', '05-08', undefined],
    ['the Reformation anniversary held everywhere', 2017, 'NW', '10-31', 'Reformationstag'],
    ['a new holiday does not hold before its first year', 2017, 'TH', '09-20', undefined],
    ['women’s day came to MV later than to Berlin', 2022, 'MV', '03-08', undefined],
    ['Buß- und Bettag on the latest day', 2023, 'SN', '11-22', 'Buß- und Bettag'],
    ['Buß- und Bettag on the earliest day', 2022, 'SN', '11-16', 'Buß- und Bettag'],
    ['Assumption in Bavaria is municipal', 2025, 'BY', '08-15', undefined],
    ['Easter Sunday is a holiday in Brandenburg', 2025, 'BB', '04-20', 'Ostersonntag'],
  ])('%s', (_, year, land, day, name) => {
    expect(names(year, land)[day]).toBe(name);
  });

  it('lists each day once and in order', () => {
    for (const land of LANDS) {
      const days = publicHolidays(2017, land).map(({ date }) => date);
      expect(days).toEqual([...new Set(days)].sort());
    }
  });

  it('refuses a Land that does not exist', () => {
    expect(() => publicHolidays(2025, 'XX' as Land)).toThrow(RangeError);
  });
});

withData(
  `golden holidays, 16 Länder, 2011 to 2030${existsSync(golden) ? '' : ' (skipped: ../shared/data is absent)'}`,
  () => {
    it('has the same days and names', () => {
      // The golden file calls Berlin's holidays of one year just "Einmalig".
      const once = ['Tag der Befreiung', 'Jahrestag des 17. Juni 1953'];
      const { holidays } = JSON.parse(readFileSync(golden, 'utf8')) as {
        holidays: Record<string, [string, string][]>;
      };
      expect(Object.keys(holidays)).toHaveLength(320);
      for (const [key, expected] of Object.entries(holidays)) {
        const [year, land] = key.split('-') as [string, Land];
        const ours = publicHolidays(Number(year), land).map(({ date, name }) => [
          date,
          once.includes(name) ? 'Einmalig' : name,
        ]);
        expect([key, ours]).toEqual([key, expected]);
      }
    });
  },
);
