import { describe, it, expect } from '@jest/globals';
import { isWorkingDay, nonWorkingDays } from './working-days.ts';

describe('working days', () => {
  it.each([
    ['a plain Tuesday', '2025-03-04', 'NW', true],
    ['a Saturday', '2025-03-08', 'NW', false],
    ['Fronleichnam in NW', '2025-06-19', 'NW', false],
    ['Fronleichnam in Hamburg', '2025-06-19', 'HH', true],
    ['Christmas Eve is no statutory holiday', '2025-12-24', 'NW', true],
  ] as const)('%s', (_, date, land, works) => {
    expect(isWorkingDay(date, land)).toBe(works);
  });

  it('closes the offices on 24 and 31 December on request', () => {
    expect(isWorkingDay('2025-12-24', 'NW', { quasiHolidays: true })).toBe(false);
    expect(isWorkingDay('2025-12-31', 'NW', { quasiHolidays: true })).toBe(false);
  });

  it('lists the holidays of a span that crosses the year', () => {
    expect(nonWorkingDays('2025-12-20', '2026-01-06', 'BW')).toEqual([
      '2025-12-25',
      '2025-12-26',
      '2026-01-01',
      '2026-01-06',
    ]);
    expect(nonWorkingDays('2025-12-24', '2025-12-25', 'BW', { quasiHolidays: true })).toEqual([
      '2025-12-24',
      '2025-12-25',
    ]);
  });

  it('lists weekends only on request', () => {
    expect(nonWorkingDays('2025-03-07', '2025-03-10', 'NW')).toEqual([]);
    expect(nonWorkingDays('2025-03-07', '2025-03-10', 'NW', { weekends: true })).toEqual([
      '2025-03-08',
      '2025-03-09',
    ]);
  });
});
