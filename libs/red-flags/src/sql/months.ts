/** Months since year 0 of a date, for differences in calendar months. */
export function monthNumber(day: string): string {
  return `cast(extract(year from ${day}) * 12 + extract(month from ${day}) as bigint)`;
}

/** Whole months from the earlier to the later day (31 January to 28 February: 0). */
export function wholeMonths(earlier: string, later: string): string {
  return `(${monthNumber(later)} - ${monthNumber(earlier)}
    - case when extract(day from ${later}) < extract(day from ${earlier}) then 1 else 0 end)`;
}
