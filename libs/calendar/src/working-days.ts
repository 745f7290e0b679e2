import type { Land } from './land.ts';
import { addDays, weekday, type PlainDate } from './plain-date.ts';
import { publicHolidays } from './public-holidays.ts';

export interface WorkingDayOptions {
  /** 24 and 31 December count as closed: no statutory holidays, but most offices are shut. Default false. */
  readonly quasiHolidays?: boolean;
}

export interface NonWorkingDayOptions extends WorkingDayOptions {
  /** Lists Saturdays and Sundays too. Default false: SQL knows the weekday itself. */
  readonly weekends?: boolean;
}

const QUASI_HOLIDAYS = ['12-24', '12-31'];

function isHoliday(date: PlainDate, land: Land, options: WorkingDayOptions): boolean {
  if (options.quasiHolidays && QUASI_HOLIDAYS.includes(date.slice(5))) return true;
  const year = Number(date.slice(0, 4));
  return publicHolidays(year, land).some((holiday) => holiday.date === date);
}

/** Monday to Friday and no holiday of the Land. @throws RangeError for anything but a plain date. */
export function isWorkingDay(
  date: PlainDate,
  land: Land,
  options: WorkingDayOptions = {},
): boolean {
  return weekday(date) <= 5 && !isHoliday(date, land, options);
}

/** Holidays (and weekends on request) from `from` to `to`, both inclusive, ascending, each once. */
export function nonWorkingDays(
  from: PlainDate,
  to: PlainDate,
  land: Land,
  options: NonWorkingDayOptions = {},
): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const weekend = options.weekends === true && weekday(date) > 5;
    if (weekend || isHoliday(date, land, options)) days.push(date);
  }
  return days;
}
