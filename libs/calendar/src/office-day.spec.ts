import { describe, expect, it } from '@jest/globals';
import { officeDay } from './office-day.ts';

describe('the day of the offices', () => {
  it.each([
    ['2026-03-31T21:59:59Z', '2026-03-31', 'a summer evening'],
    ['2026-03-31T22:00:00Z', '2026-04-01', 'a summer midnight, two hours before that of UTC'],
    ['2026-12-31T22:59:59Z', '2026-12-31', 'a winter evening'],
    ['2026-12-31T23:00:00Z', '2027-01-01', 'a winter midnight, one hour before that of UTC'],
  ])('%s is %s: %s', (instant, day) => {
    expect(officeDay(new Date(instant))).toBe(day);
  });
});
