import { createHmac } from 'node:crypto';
import { addDays, isWorkingDay, type Land, type PlainDate } from '#pruefwerk/calendar';
import { ANY, NoTimeForRounds, requireBetween } from '../staffing.problems.ts';

export interface RoundsRequest {
  /** Told before the study; whoever has it finds the same times again. */
  readonly seed: string;
  /** First and last day, both inclusive; rounds take place on working days of the Land. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly land: Land;
  /** Minutes since midnight: 480 is 8:00. */
  readonly dayStart: number;
  readonly dayEnd: number;
  /** Observations needed, and places (desks, persons on duty) that one round sees. */
  readonly observations: number;
  readonly observedPerRound: number;
}

export interface ObservationRound {
  /** From 1, in the order of time. */
  readonly number: number;
  readonly date: PlainDate;
  /** `HH:MM`. */
  readonly time: string;
}

/**
 * Random times of a multi-moment study: as many rounds as the observations need, spread evenly over the working days,
 * each at a minute that nobody can foresee without the seed (HMAC-SHA256 of day and minute; the lowest are drawn).
 * Handbuch für Organisationsuntersuchungen und Personalbedarfsermittlung, 2.4.3.11.5: the times must be random.
 * @throws StaffingFigureOutOfRange, NoTimeForRounds
 */
export function observationRounds(request: RoundsRequest): ObservationRound[] {
  const { seed, dayStart, dayEnd, observations, observedPerRound } = request;
  requireBetween('observations', observations, 1, 100_000);
  requireBetween('rounds', observedPerRound, 1, ANY);
  requireBetween('workTime', dayStart, 0, 1439);
  requireBetween('workTime', dayEnd, dayStart + 1, 1440);
  const days = workingDaysOf(request);
  const rounds = Math.ceil(observations / observedPerRound);
  const minutes = dayEnd - dayStart;
  const most = Math.ceil(rounds / Math.max(1, days.length));
  if (days.length === 0 || most > minutes) throw new NoTimeForRounds(days.length * minutes, most);
  const longer = lowest(days, rounds - Math.floor(rounds / days.length) * days.length, seed);
  const all = days.flatMap((date) => {
    const count = Math.floor(rounds / days.length) + (longer.has(date) ? 1 : 0);
    const span = Array.from({ length: minutes }, (_, at) => `${date} ${clock(dayStart + at)}`);
    return [...lowest(span, count, seed)];
  });
  return all.sort().map((text, at) => ({
    number: at + 1,
    date: text.slice(0, 10),
    time: text.slice(11),
  }));
}

function workingDaysOf({ from, to, land }: RoundsRequest): PlainDate[] {
  const days: PlainDate[] = [];
  for (let date = from; date <= to && days.length <= 366; date = addDays(date, 1)) {
    if (isWorkingDay(date, land)) days.push(date);
  }
  return days;
}

function lowest(keys: readonly string[], count: number, seed: string): ReadonlySet<string> {
  const rank = (key: string): string => createHmac('sha256', seed).update(key).digest('hex');
  const ranked = keys.map((key) => ({ key, rank: rank(key) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : 1));
  return new Set(ranked.slice(0, count).map(({ key }) => key));
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
