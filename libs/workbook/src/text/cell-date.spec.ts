import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateSerial, plainDateOf } from './cell-date.ts';

describe('dates of cells', () => {
  it.each([
    ['a date of today', '2026-03-20', 46_101],
    ['the first day that all programs count alike', '1900-03-01', 61],
    ['a leap day', '2024-02-29', 45_351],
    ['a timestamp at noon', '2026-03-20T12:00:00', 46_101.5],
    ['a minute, in digits that every program keeps', '2026-03-17T10:31', 46_098.438194444],
    ['the day before spreadsheets agree', '1900-02-28', null],
    ['a day that does not exist', '2026-02-29', null],
    ['an hour that does not exist', '2026-03-20T25:00', null],
    ['a pseudonym', 'SB-07', null],
    ['a date inside a text', '2026-03-20, Prüfung', null],
  ])('%s', (_, text, serial) => {
    expect(dateSerial(text)).toBe(serial);
  });

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1900, 2, 1), max: Date.UTC(2199, 11, 31) }), (ms) => {
        const plain = new Date(ms).toISOString().slice(0, 10);
        expect(dateSerial(plain)).toBe((Date.parse(plain) - Date.UTC(1899, 11, 30)) / 86_400_000);
      }),
    );
  });

  it('takes the day where German authorities live', () => {
    expect(plainDateOf(new Date('2026-03-20T23:30:00Z'))).toBe('2026-03-21');
  });
});
