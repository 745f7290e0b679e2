import { describe, expect, it } from '@jest/globals';
import { hoursOfDuration } from './time-duration.ts';

describe('an ISO 8601 duration in hours', () => {
  it.each([
    ['P14D', 336],
    ['P2W', 336],
    ['PT2H30M', 2.5],
    ['P1DT12H', 36],
    ['PT90S', 0.025],
    ['PT0.5H', 0.5],
    ['PT0,5H', 0.5],
    ['P1Y', 8760],
    ['P1M', 730],
    ['PT1M', 1 / 60],
    [' \n P1D ', 24],
    ['PT0S', 0],
  ])('%j is %d', (text, hours) => {
    expect(hoursOfDuration(text)).toBeCloseTo(hours, 12);
  });

  it.each([
    '',
    'P',
    'PT',
    '14 Tage',
    '${frist}',
    '-P1D',
    'R3/P1D',
    '2026-01-01T00:00:00Z',
    'P1D1W',
  ])('%j is none', (text) => expect(hoursOfDuration(text)).toBeNull());
});
