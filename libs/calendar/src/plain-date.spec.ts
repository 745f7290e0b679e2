import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isPlainDate, weekday } from './plain-date.ts';

const anyDate = fc.integer({ min: -600_000, max: 2_000_000 }).map((n) => addDays('1970-01-01', n));

describe('plain dates', () => {
  it.each([
    ['2025-02-28', true],
    ['2025-02-29', false],
    ['2024-02-29', true],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2025-13-01', false],
    ['2025-00-10', false],
    ['2025-04-31', false],
    ['0000-01-01', false],
    ['2025-1-1', false],
    ['2025-01-01T00:00', false],
    ['01.01.2025', false],
  ])('%s is a day: %s', (text, valid) => {
    expect(isPlainDate(text)).toBe(valid);
  });

  it.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-11-15', 2, '2026-01-15'],
    ['2025-01-15', -13, '2023-12-15'],
  ])('%s plus %s months is %s', (date, months, result) => {
    expect(addMonths(date, months)).toBe(result);
  });

  it.each([
    ['2025-01-01', 3],
    ['2025-12-31', 3],
    ['2026-11-22', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
  ])('%s is ISO weekday %s', (date, day) => {
    expect(weekday(date)).toBe(day);
  });

  it('agrees with the platform on UTC days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_000_000 }), (n) => {
        const date = addDays('1970-01-01', n);
        const utc = new Date(n * 86_400_000);
        expect(date).toBe(utc.toISOString().slice(0, 10));
        expect(weekday(date) % 7).toBe(utc.getUTCDay());
      }),
    );
  });

  it('counts back what it added', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -9_000, max: 9_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('refuses a day that does not exist', () => {
    expect(() => addDays('2025-02-30', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
});
