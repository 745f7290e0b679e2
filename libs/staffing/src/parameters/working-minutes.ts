import { addDays, daysBetween, type Land, publicHolidays, weekday } from '#pruefwerk/calendar';
import { ANY, requireBetween } from '../staffing.problems.ts';

/** Days that go off a year, and the hours of a working day. All figures of one full post. */
export interface WorkingYear {
  readonly calendarDays: number;
  readonly weekendDays: number;
  /** Holidays from Monday to Friday. */
  readonly holidays: number;
  readonly leaveDays: number;
  readonly sickDays: number;
  readonly trainingDays: number;
  /** Hours of a working day, for example 39 h / 5 = 7.8. */
  readonly dailyHours: number;
}

export interface WorkingMinutes {
  readonly workingDays: number;
  readonly hours: number;
  /** Working minutes of a full post per year (Jahresarbeitszeit einer Normalarbeitskraft), whole minutes. */
  readonly minutes: number;
  /** The calculation as one line: `365 − 104 − 9 − 30 − 12 − 3 = 207 d × 7.8 h × 60 = 96876 min`. */
  readonly trace: string;
}

/**
 * Calendar days less weekends, holidays, leave, sickness and training, times the hours of a day.
 * Handbuch für Organisationsuntersuchungen und Personalbedarfsermittlung, 2.4.3.5.4 (Jahresarbeitszeit).
 * @throws StaffingFigureOutOfRange
 */
export function workingMinutes(year: WorkingYear): WorkingMinutes {
  const { calendarDays, dailyHours } = year;
  const off = [
    ...[year.weekendDays, year.holidays, year.leaveDays, year.sickDays, year.trainingDays],
  ];
  requireBetween('days', calendarDays, 1, 366);
  for (const days of off) requireBetween('days', days, 0, calendarDays);
  requireBetween('dailyHours', dailyHours, 0.5, 12);
  const workingDays = off.reduce((left, days) => left - days, calendarDays);
  requireBetween('days', workingDays, 1, calendarDays);
  const minutes = Math.round(workingDays * dailyHours * 60);
  const days = [calendarDays, ...off].map(plain).join(' − ');
  const trace = `${days} = ${plain(workingDays)} d × ${plain(dailyHours)} h × 60 = ${minutes} min`;
  return { workingDays, hours: minutes / 60, minutes, trace };
}

export type CalendarPart = Pick<WorkingYear, 'calendarDays' | 'weekendDays' | 'holidays'>;

/** What the calendar of a Land says about a year. @throws RangeError for an unknown Land, StaffingFigureOutOfRange */
export function calendarPart(year: number, land: Land): CalendarPart {
  requireBetween('days', year, 1995, ANY);
  const first = `${year}-01-01`;
  const calendarDays = daysBetween(first, `${year}-12-31`) + 1;
  const all = Array.from({ length: calendarDays }, (_, at) => weekday(addDays(first, at)));
  const weekendDays = all.filter((day) => day > 5).length;
  const holidays = publicHolidays(year, land).filter(({ date }) => weekday(date) <= 5).length;
  return { calendarDays, weekendDays, holidays };
}

const plain = (value: number): string => String(Math.round(value * 1000) / 1000);
