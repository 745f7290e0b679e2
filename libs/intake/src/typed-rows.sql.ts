import { ROW_NO, SOURCE_FILE, SOURCE_LINE } from '#pruefwerk/population';
import type { PlannedColumn } from './planned-column.ts';
import { identifier } from './sql-text.ts';

/** Text of a value as the content hash sees it: integers in decimal, dates and timestamps in ISO form, true/false. */
const hashedSql = (column: { name: string; type: string }): string =>
  column.type === 'text' ? identifier(column.name) : `CAST(${identifier(column.name)} AS VARCHAR)`;

/**
 * SHA-256 of a row's content. The values follow one another, each closed by U+0000, null being nothing: unambiguous,
 * because no text holds U+0000 and an empty text is null.
 */
export function rowHashSql(columns: readonly { name: string; type: string }[]): string {
  return `sha256(concat(${columns.map((column) => `${hashedSql(column)}, chr(0)`).join(', ')}))`;
}

/** SQL that is true when a required value is missing, or a text could not be converted, or cents are out of range. */
export function failsSql({ name, stage, canonical, invalid, type }: PlannedColumn): string | null {
  if (invalid === null) return null;
  const missing = `${identifier(name)} IS NULL`;
  const required = canonical === 'amount' || canonical === 'payment_date';
  const unread = required ? missing : `(${missing} AND ${stage} IS NOT NULL)`;
  if (type !== 'cents') return unread;
  return `(${unread} OR ${identifier(name)} NOT BETWEEN ${Number.MIN_SAFE_INTEGER} AND ${Number.MAX_SAFE_INTEGER})`;
}

/** All rows of the stage, converted, with `bad` for rows that are no payment record. */
export function convertedRowsSql(
  columns: readonly PlannedColumn[],
  amountSign: string | null,
): string {
  const converted = columns.map((column) => {
    const sql =
      column.canonical === 'amount' && amountSign
        ? `(${column.sql}) * (${amountSign})`
        : column.sql;
    return `${sql} AS ${identifier(column.name)}`;
  });
  const stages = columns.filter(({ invalid }) => invalid !== null).map(({ stage }) => stage);
  const bad = columns.flatMap((column) => failsSql(column) ?? []).join(' OR ');
  return `
    SELECT *, coalesce(${bad}, false) AS bad
    FROM (SELECT source_file, source_line, ${[...stages, ...converted].join(', ')} FROM stage)`;
}

/** Names of the sealed file's columns between row number and source, in order. */
export const contentList = (columns: readonly { name: string }[]): string =>
  columns.map(({ name }) => identifier(name)).join(', ');

/**
 * Makes the table `sealed`: all rows of the stage, converted and hashed, in canonical order, rejected rows last. The order
 * is (payment_date, row_hash); between rows of equal content the source decides, so that rerunning gives the same file.
 */
export function createSealedSql(columns: readonly PlannedColumn[], converted: string): string {
  return `
    CREATE TABLE sealed AS
    SELECT ${contentList(columns)}, ${SOURCE_FILE}, ${SOURCE_LINE}, ${rowHashSql(columns)} AS row_hash, bad
    FROM (${converted})
    ORDER BY bad, payment_date, row_hash, ${SOURCE_FILE}, ${SOURCE_LINE}`;
}

/** The sealed file's rows. The row number is the position in the sorted table: a window function costs twice as much. */
export function sealedRowsSql(columns: readonly PlannedColumn[]): string {
  return `
    SELECT rowid + 1 AS ${ROW_NO}, ${contentList(columns)}, ${SOURCE_FILE}, ${SOURCE_LINE}
    FROM sealed WHERE NOT bad`;
}
