import { describe, expect, it } from '@jest/globals';
import { dayOf, daysLate } from './days-late.ts';

describe('how late a measure is', () => {
  it.each([
    ['the day itself is in time', '2026-03-31', '2026-03-31', 0],
    ['before it', '2026-03-31', '2026-01-01', 0],
    ['the day after', '2026-03-31', '2026-04-01', 1],
    ['over the change to summer time', '2026-03-28', '2026-03-30', 2],
    ['over the turn of the year', '2025-12-31', '2026-01-02', 2],
  ])('%s', (_, deadline, today, days) => {
    expect(daysLate(deadline, today)).toBe(days);
  });

  it("takes the day of the person's clock", () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
