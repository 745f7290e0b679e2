import { easterSunday } from './easter.ts';
import { HOLIDAY_RULES, type HolidayDay, type HolidayRule } from './holiday-rules.ts';
import { LANDS, type Land } from './land.ts';
import { addDays, weekday, type PlainDate } from './plain-date.ts';

export interface Holiday {
  readonly date: PlainDate;
  /** German name. */
  readonly name: string;
}

function dayIn(year: number, day: HolidayDay): PlainDate {
  const ofYear = (monthDay: string) => `${String(year).padStart(4, '0')}-${monthDay}`;
  if ('fixed' in day) return ofYear(day.fixed);
  if ('easter' in day) return addDays(easterSunday(year), day.easter);
  const eve = addDays(ofYear(day.wednesdayBefore), -1);
  return addDays(eve, -((weekday(eve) + 4) % 7));
}

function holds(rule: HolidayRule, year: number, land: Land): boolean {
  if (!rule.lands.includes(land)) return false;
  return rule.years ? rule.years.includes(year) : year >= (rule.from ?? 0);
}

const cache = new Map<string, readonly Holiday[]>();

/**
 * Statutory holidays of a Land in date order; valid from 1995 (before, Buß- und Bettag was a holiday in all Länder).
 *
 * @throws RangeError for an unknown Land.
 */
export function publicHolidays(year: number, land: Land): readonly Holiday[] {
  if (!LANDS.includes(land)) throw new RangeError(`not a Land: ${String(land)}`);
  const key = `${year}${land}`;
  const known = cache.get(key);
  if (known) return known;
  const days = HOLIDAY_RULES.filter((rule) => holds(rule, year, land))
    .map((rule) => ({ date: dayIn(year, rule.day), name: rule.name }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  cache.set(key, days);
  return days;
}
