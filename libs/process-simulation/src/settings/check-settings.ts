import { isPlainDate } from '#pruefwerk/calendar';
import { minuteOfDay } from '../engine/office-hours.ts';
import { SettingOutOfRange } from '../simulation.problems.ts';
import type {
  OfficeHoursSettings,
  ServiceTime,
  SimulationSettings,
} from './simulation-settings.ts';

export const MOST_CASES = 1_000_000;
export const MOST_REPLICATIONS = 100;
/** Cases of all replications, warm-up included: keeps time and memory within bounds. */
export const MOST_CASES_IN_ALL = 2_000_000;
const MOST_YEARS = 1000;
const FIRST_START = '1990-01-01';
const LAST_START = '2199-12-31';

/** @throws SettingOutOfRange for the first figure that cannot be */
export function checkSettings(settings: SimulationSettings): void {
  checkExtent(settings);
  checkArrivals(settings);
  for (const [name, hours] of Object.entries(settings.hours)) checkHours(`hours.${name}`, hours);
  checkRoles(settings);
  for (const [path, time] of [
    ['serviceTime', settings.serviceTime] as const,
    ...Object.entries(settings.serviceTimes).map(
      ([id, time]) => [`serviceTimes.${id}`, time] as const,
    ),
  ]) {
    checkServiceTime(path, time);
  }
  require('urgentShare', isWithin(settings.urgentShare, 0, 1), '0–1');
  for (const [id, one] of Object.entries(settings.priorities))
    require(`priorities.${id}`, isWhole(one, -1000, 1000), '-1000–1000');
  for (const [id, { afterH }] of Object.entries(settings.timers))
    require(`timers.${id}`, isWithin(afterH, 0, 87_600), '0–87600');
  const { deadlineDays } = settings;
  require('deadlineDays', deadlineDays === null || isWithin(deadlineDays, 0, 36_500), '0–36500');
}

function checkExtent({ seed, startDate, cases, warmUpCases, replications }: SimulationSettings) {
  require('seed', isWhole(seed, 0, 4_294_967_295), '0–4294967295');
  // Plain dates compare as text. Years of holidays and cases have to fit behind the first day.
  const isUsual = startDate >= FIRST_START && startDate <= LAST_START;
  require('startDate', isPlainDate(startDate) && isUsual, `${FIRST_START}–${LAST_START}`);
  require('cases', isWhole(cases, 1, MOST_CASES), `1–${MOST_CASES}`);
  require('warmUpCases', isWhole(warmUpCases, 0, MOST_CASES), `0–${MOST_CASES}`);
  require('replications', isWhole(replications, 1, MOST_REPLICATIONS), `1–${MOST_REPLICATIONS}`);
  const inAll = (cases + warmUpCases) * replications;
  require('replications', inAll <=
    MOST_CASES_IN_ALL, `(cases + warmUpCases) × replications ≤ ${MOST_CASES_IN_ALL}`);
}

function checkArrivals({ arrivals, hours, cases, warmUpCases }: SimulationSettings): void {
  const { rate, per } = arrivals;
  require('arrivals.rate', isWithin(rate, 1e-6, 1e9) && rate > 0, '> 0');
  const years = (cases + warmUpCases) / (per === 'year' ? rate : rate * 200);
  require('cases', years <= MOST_YEARS, `cases / arrivals.rate ≤ ${MOST_YEARS} years`);
  checkHoursName('arrivals.hours', arrivals.hours, hours);
}

function checkRoles({ roles, hours }: SimulationSettings): void {
  for (const [key, role] of Object.entries(roles)) {
    const { posts, availability } = role;
    require(`roles.${key}.posts`, posts === null || isWhole(posts, 1, 10_000), '1–10000');
    require(`roles.${key}.availability`, isWithin(availability, 0.001, 1), '0.001–1');
    checkHoursName(`roles.${key}.hours`, role.hours, hours);
  }
}

function checkHoursName(path: string, name: string | null, known: SimulationSettings['hours']) {
  require(path, name === null || name in known, Object.keys(known).join(', ') || '–');
}

function checkHours(path: string, { weekly, closedDays }: OfficeHoursSettings): void {
  require(path, weekly.length === 7 && weekly.flat().length > 0, '7 × hh:mm–hh:mm');
  for (const day of weekly) {
    const ends = day
      .map(({ from, to }) => [minuteOf(path, from), minuteOf(path, to)] as const)
      .sort(([a], [b]) => a - b)
      .flat();
    // Within a day every time lies after the one before: no empty span, no overlap.
    const ascending = ends.every((one, index) => index === 0 || isAfter(one, ends, index));
    require(path, ascending, 'hh:mm–hh:mm');
  }
  require(`${path}.closedDays`, closedDays.length <= 10_000 &&
    closedDays.every(isPlainDate), 'yyyy-mm-dd');
}

/** A span may begin when the one before ends, but must not be empty. */
function isAfter(one: number, ends: readonly number[], index: number): boolean {
  const before = ends[index - 1] ?? 0;
  return index % 2 === 0 ? one >= before : one > before;
}

function minuteOf(path: string, text: string): number {
  try {
    return minuteOfDay(text);
  } catch {
    throw new SettingOutOfRange(path, 'hh:mm');
  }
}

function checkServiceTime(path: string, time: ServiceTime): void {
  if (time.kind === 'lognormal') require(`${path}.cv`, isWithin(time.cv, 0, 10), '0–10');
  if (time.kind !== 'triangular') return;
  const { lowFactor: low, highFactor: high } = time;
  const mode = 3 - low - high;
  const holds = isWithin(low, 0, 1) && isWithin(high, 1, 3) && mode >= low && mode <= high;
  require(path, holds, '0 ≤ lowFactor ≤ 3 − lowFactor − highFactor ≤ highFactor');
}

function require(path: string, holds: boolean, allowed: string): void {
  if (!holds) throw new SettingOutOfRange(path, allowed);
}

const isWithin = (value: number, least: number, most: number): boolean =>
  value >= least && value <= most;

const isWhole = (value: number, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && isWithin(value, least, most);
