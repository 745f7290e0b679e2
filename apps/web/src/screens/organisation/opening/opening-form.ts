import type { OpeningHours } from '../organisation.queries.ts';
import type { RecordFacts } from '../record-writers.ts';

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof weekdays)[number];

/** As the form holds it: '' for nothing. */
export interface OpeningForm {
  readonly weekday: Weekday;
  readonly opens: string;
  readonly closes: string;
  readonly validFrom: string;
  readonly validTo: string;
}

export function openingForm(hours: OpeningHours | null): OpeningForm {
  return {
    weekday: weekdayOf(hours?.weekday ?? 1),
    opens: hours?.opens ?? '',
    closes: hours?.closes ?? '',
    validFrom: hours?.validFrom ?? '',
    validTo: hours?.validTo ?? '',
  };
}

export function openingFacts(form: OpeningForm, unitId: string): RecordFacts<'opening-hours'> {
  const { weekday, opens, closes, validFrom, validTo } = form;
  return {
    ...{ unitId, weekday, opens: fullTime(opens), closes: fullTime(closes) },
    ...{ validFrom: validFrom || null, validTo: validTo || null },
  };
}

export function weekdayOf(weekday: number): Weekday {
  return weekdays.find((day) => day === weekday) ?? 1;
}

/** "8", "8.30" and "8:30" are typed for 08:00 and 08:30; anything else is sent as it is, for the server to refuse. */
export function fullTime(typed: string): string {
  const found = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(typed.trim());
  if (!found?.[1]) return typed.trim();
  return `${found[1].padStart(2, '0')}:${found[2] ?? '00'}`;
}

/** Whether the server will take it. */
export function isTime(typed: string): boolean {
  return /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(fullTime(typed));
}
