import { addDays, type Land, nonWorkingDays } from '#pruefwerk/calendar';

/** Longer runs go on without holidays; nobody plans further ahead. */
const MOST_YEARS = 60;

/** Holidays of the Land, 24 and 31 December, for as many years as the cases take to arrive and a little more. */
export function closedDays(startDate: string, land: Land, years: number): readonly string[] {
  const days = Math.ceil(Math.min(MOST_YEARS, years + 2) * 366);
  return nonWorkingDays(startDate, addDays(startDate, days), land, { quasiHolidays: true });
}

/** Years until the last case of a replication has arrived. */
export function yearsOf(settings: {
  readonly cases: number;
  readonly warmUpCases: number;
  readonly arrivals: { readonly rate: number; readonly per: 'year' | 'working-day' };
}): number {
  const { cases, warmUpCases, arrivals } = settings;
  const perYear = arrivals.per === 'year' ? arrivals.rate : arrivals.rate * 250;
  return perYear > 0 ? (cases + warmUpCases) / perYear : 0;
}
