import { addDays, weekday } from '#pruefwerk/calendar';
import type { OfficeHoursSettings, OpenSpan } from '../settings/simulation-settings.ts';

export const MS_PER_HOUR = 3_600_000;
export const MS_PER_MINUTE = 60_000;
export const MS_PER_DAY = 24 * MS_PER_HOUR;

interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Office hours as a clock of worked time. All times are whole milliseconds since the beginning of the first day. Days
 * are worked out as far as they are asked for.
 */
export class OfficeHours {
  readonly #weekly: readonly (readonly Span[])[];
  readonly #closed: ReadonlySet<string>;
  readonly #firstWeekday: number;
  /** Spans of each day, and the time worked before it. */
  readonly #days: (readonly Span[])[] = [];
  readonly #before: number[] = [0];

  constructor(
    settings: OfficeHoursSettings,
    private readonly startDate: string,
  ) {
    this.#weekly = settings.weekly.map((day) => day.map(spanOf).sort((a, b) => a.from - b.from));
    this.#closed = new Set(settings.closedDays);
    this.#firstWeekday = weekday(startDate) - 1;
  }

  /** Time worked from the beginning until then. */
  worked(at: number): number {
    const day = Math.floor(at / MS_PER_DAY);
    const within = at - day * MS_PER_DAY;
    const today = this.#spans(day).reduce(
      (sum, { from, to }) => sum + Math.max(0, Math.min(within, to) - from),
      0,
    );
    return this.#workedBefore(day) + today;
  }

  /** The moment at which so much has been worked; work that ends at closing ends that day. */
  momentOf(worked: number): number {
    let day = this.#dayOf(worked);
    let rest = worked - this.#workedBefore(day);
    for (; ; day += 1) {
      for (const { from, to } of this.#spans(day)) {
        if (rest <= to - from) return day * MS_PER_DAY + from + rest;
        rest -= to - from;
      }
    }
  }

  endOf(start: number, work: number): number {
    return work === 0 ? start : this.momentOf(this.worked(start) + work);
  }

  /** The moment itself when it lies within the hours, else when they begin next. */
  nextOpen(at: number): number {
    let day = Math.floor(at / MS_PER_DAY);
    for (; ; day += 1) {
      const within = at - day * MS_PER_DAY;
      const span = this.#spans(day).find(({ to }) => to > within);
      if (span) return day * MS_PER_DAY + Math.max(span.from, within);
    }
  }

  /** Days with hours among the first ones. */
  openDays(days: number): number {
    return Array.from({ length: days }, (_, day) => this.#spans(day)).filter(
      (spans) => spans.length > 0,
    ).length;
  }

  #spans(day: number): readonly Span[] {
    this.#reach(day);
    return this.#days[day] ?? [];
  }

  #workedBefore(day: number): number {
    this.#reach(day);
    return this.#before[day] ?? 0;
  }

  #reach(day: number): void {
    while (this.#days.length <= day) {
      const at = this.#days.length;
      const closed = this.#closed.size > 0 && this.#closed.has(addDays(this.startDate, at));
      const spans = closed ? [] : (this.#weekly[(this.#firstWeekday + at) % 7] ?? []);
      const worked = spans.reduce((sum, { from, to }) => sum + to - from, 0);
      this.#days.push(spans);
      this.#before.push((this.#before[at] ?? 0) + worked);
    }
  }

  /** The last day before whose beginning less than this was worked. */
  #dayOf(worked: number): number {
    while ((this.#before.at(-1) ?? 0) < worked) this.#reach(this.#days.length);
    let [low, high] = [0, this.#before.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#before[middle] ?? 0) < worked) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** `24:00` is the end of the day. @throws RangeError for anything but hours and minutes. */
export function minuteOfDay(text: string): number {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  const [hours, minutes] = [Number(match?.[1]), Number(match?.[2])];
  const minute = hours * 60 + minutes;
  if (!match || minutes > 59 || minute > 1440) throw new RangeError(`no time of day: ${text}`);
  return minute;
}

const spanOf = ({ from, to }: OpenSpan): Span => ({
  from: minuteOfDay(from) * MS_PER_MINUTE,
  to: minuteOfDay(to) * MS_PER_MINUTE,
});
