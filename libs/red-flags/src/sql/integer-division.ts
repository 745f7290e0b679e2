/**
 * Quotient of two non-negative bigints without its fraction. `7 / 2` is 3.5 in DuckDB and 3 in PostgreSQL;
 * without the remainder both are exact (below 2^53).
 */
export function integerDivision(dividend: string, divisor: string): string {
  return `cast(((${dividend}) - (${dividend}) % (${divisor})) / (${divisor}) as bigint)`;
}
