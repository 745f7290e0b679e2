import { describe, expect, it } from '@jest/globals';
import { minutesOf, timeOf, timePattern } from './time-of-day.ts';

describe('a time of day', () => {
  it.each(['00:00', '07:30', '12:00', '23:59', '24:00'])('%s is one, and comes back', (time) => {
    expect(time).toMatch(timePattern);
    expect(timeOf(minutesOf(time))).toBe(time);
  });

  it.each(['24:01', '25:00', '7:30', '12:60', '12.30', '', '12:30 '])('"%s" is none', (time) => {
    expect(time).not.toMatch(timePattern);
  });
});
