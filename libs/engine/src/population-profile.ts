import { columnSpec, type PaymentColumn } from '#pruefwerk/population';
import type { PopulationSession } from './engine.ts';
import { sqlName } from './sql-text.ts';

export interface PopulationProfile {
  readonly rows: number;
  /** First and last plain date on which something was done, see {@link populationProfile}. */
  readonly dateRange: { readonly from: string; readonly to: string };
}

/** Dates of lives and of entitlement reach decades back and `until further notice`; no act happens on them. */
const NOT_DATES_OF_ACTS: ReadonlySet<PaymentColumn> = new Set([
  'person_birth_date',
  'period_from',
  'period_to',
]);

/** Typing errors such as 0202 or 9999 must not stretch the calendar that rules lay over the range. */
const FIRST_PLAUSIBLE = '1990-01-01';
const LAST_PLAUSIBLE = '2099-12-31';

/**
 * Row count and date range over the date and timestamp columns that tell when something was done. Days before 1990
 * and after 2099 do not count. A population without a date has the single day 2000-01-01.
 */
export async function populationProfile(
  session: PopulationSession,
  signal?: AbortSignal,
): Promise<PopulationProfile> {
  const columns = [...session.columns].filter(isDateOfAct);
  const bounds = columns.flatMap((column, index) => boundsOf(column, index));
  const sql = `select ${['count(*) as row_count', ...bounds].join(', ')} from payments`;
  let rows = 0;
  const days: string[] = [];
  for await (const row of session.query(sql, signal)) {
    rows = Number(row['row_count']);
    for (const value of Object.values(row)) if (typeof value === 'string') days.push(value);
  }
  days.sort();
  const from = days[0] ?? '2000-01-01';
  return { rows, dateRange: { from, to: days.at(-1) ?? from } };
}

function isDateOfAct(column: PaymentColumn): boolean {
  const { type } = columnSpec(column);
  return (type === 'date' || type === 'timestamp') && !NOT_DATES_OF_ACTS.has(column);
}

function boundsOf(column: PaymentColumn, index: number): string[] {
  const day = `cast(${sqlName(column)} as date)`;
  const plausible = `filter (where ${day} between date '${FIRST_PLAUSIBLE}' and date '${LAST_PLAUSIBLE}')`;
  return [`min(${day}) ${plausible} as min_${index}`, `max(${day}) ${plausible} as max_${index}`];
}
