import { describe, expect, it } from '@jest/globals';
import { hourlyRateOf, publishedHourlyRates } from './hourly-rates.ts';
import { publishedDistributions, publishedWorkingMinutes } from './staffing-parameters.ts';
import { calendarPart, workingMinutes } from './working-minutes.ts';

describe('working minutes of a full post', () => {
  const year = {
    ...{ calendarDays: 365, weekendDays: 104, holidays: 9, leaveDays: 30, sickDays: 12 },
    ...{ trainingDays: 3, dailyHours: 7.8 },
  };

  it('are days less absences times the hours of a day: 96,876', () => {
    expect(workingMinutes(year)).toEqual({
      workingDays: 207,
      minutes: 96_876,
      hours: 1614.6,
      trace: '365 − 104 − 9 − 30 − 12 − 3 = 207 d × 7.8 h × 60 = 96876 min',
    });
  });

  it('refuse more absences than days', () => {
    expect(() => workingMinutes({ ...year, leaveDays: 300 })).toThrow(
      'staffing.figure-out-of-range',
    );
  });

  it('take weekends and holidays from the calendar of the Land', () => {
    // 2026: Corpus Christi is a holiday in Hesse, not in Berlin, which has 8 March, a Sunday.
    expect(calendarPart(2026, 'HE')).toEqual({ calendarDays: 365, weekendDays: 104, holidays: 8 });
    expect(calendarPart(2026, 'BE')).toEqual({ calendarDays: 365, weekendDays: 104, holidays: 7 });
    expect(calendarPart(2024, 'HE').calendarDays).toBe(366);
  });
});

describe('published figures', () => {
  it('say where they come from, and those from second hand are not called verified', () => {
    expect(hourlyRateOf('E 5')?.verified).toBe(false);
    for (const one of [
      ...publishedHourlyRates,
      ...publishedWorkingMinutes,
      ...publishedDistributions,
    ]) {
      expect(one.source.length).toBeGreaterThan(10);
      if (one.verified) expect(one.readOn).not.toBeNull();
      expect(one.asOf !== null || one.note !== null).toBe(true);
    }
  });

  it.each([
    ['E 5', 4400],
    ['EG 9a', 4400],
    ['E09A', 4400],
    ['EG 9b', 5500],
    ['E 9c', 5500],
    ['E 10 TVöD', 5500],
    ['E13', 6100],
    ['A 8', 4200],
    ['A12', 5100],
    ['A 16', 7000],
  ])('find the rate of %s', (payGrade, cents) => {
    expect(hourlyRateOf(payGrade)?.singleCents).toBe(cents);
  });

  it.each(['S 11b', '', 'Azubi', 'E 1', 'B 3'])('claim none for %s', (payGrade) => {
    expect(hourlyRateOf(payGrade)).toBeNull();
  });
});
