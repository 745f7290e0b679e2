import { literal } from './sql-text.ts';

/** Bits of a line number: a row's origin is its file's rank and its line in one integer. */
const LINE_BITS = 33;

/** SQL for a row's origin; origins are in the order of file names and lines. */
export const originSql = (rank: string, line: string): string =>
  `((${rank}::BIGINT << ${LINE_BITS}) + ${line})`;

export const lineSql = (origin: string): string => `(${origin} & ${2 ** LINE_BITS - 1})`;

export const rankSql = (origin: string): string => `(${origin} >> ${LINE_BITS})`;

/** SQL for the file's name. @param names by rank */
export function fileSql(origin: string, names: readonly string[]): string {
  const [only] = names;
  if (names.length === 1 && only !== undefined) return literal(only);
  return `list_extract([${names.map(literal).join(', ')}], (${rankSql(origin)} + 1)::INTEGER)`;
}
