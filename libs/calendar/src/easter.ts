import { plainDateOf, type PlainDate } from './plain-date.ts';

/** Easter Sunday by the anonymous Gregorian algorithm (Meeus/Jones/Butcher), valid from 1583. */
export function easterSunday(year: number): PlainDate {
  const div = (a: number, b: number) => Math.floor(a / b);
  const a = year % 19;
  const b = div(year, 100);
  const c = year % 100;
  const h = (19 * a + b - div(b, 4) - div(b - div(b + 8, 25) + 1, 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * div(c, 4) - h - (c % 4)) % 7;
  const m = div(a + 11 * h + 22 * l, 451);
  const sum = h + l - 7 * m + 114;
  const date = plainDateOf({ year, month: div(sum, 31), day: (sum % 31) + 1 });
  if (date === null) throw new RangeError(`no Easter in year ${year}`);
  return date;
}
