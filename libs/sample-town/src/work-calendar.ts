import { addDays, isWorkingDay, type PlainDate } from '#pruefwerk/calendar';

/** The town lies in North Rhine-Westphalia and closes on 24 and 31 December. */
export const TOWN_LAND = 'NW';
export const TOWN_YEAR = 2025;

function openDays(): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = '2024-10-01'; day <= '2026-03-31'; day = addDays(day, 1)) {
    if (isWorkingDay(day, TOWN_LAND, { quasiHolidays: true })) days.push(day);
  }
  return days;
}

const OPEN_DAYS = openDays();

/** Day by its number in the row of working days. @throws RangeError outside October 2024 to March 2026. */
export function workday(index: number): PlainDate {
  const day = OPEN_DAYS[index];
  if (day === undefined)
    throw new RangeError(`working day ${index} is outside the town's calendar`);
  return day;
}

/** Number of the first working day on or after the date. */
export function workdayIndex(date: PlainDate): number {
  const index = OPEN_DAYS.findIndex((day) => day >= date);
  if (index < 0) throw new RangeError(`${date} is outside the town's calendar`);
  return index;
}

const MONTH_STARTS = Array.from({ length: 13 }, (_, n) =>
  workdayIndex(n < 12 ? `2025-${String(n + 1).padStart(2, '0')}-01` : '2026-01-01'),
);

/** Numbers of the first and last working day of a month of the town's year, 1 to 12. */
export function monthWorkdays(month: number): { readonly first: number; readonly last: number } {
  const first = MONTH_STARTS[month - 1];
  const next = MONTH_STARTS[month];
  if (first === undefined || next === undefined) throw new RangeError(`no month ${month}`);
  return { first, last: next - 1 };
}
