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

/** How the rows of a population are converted. */
export interface Conversions {
  readonly columns: readonly PlannedColumn[];
  /** SQL for 1 or -1 by the column debit/credit, or null when the amounts carry their sign themselves. */
  readonly amountSign: string | null;
}

/** Rows of the stage, converted: `origin`, the texts behind fallible columns, the columns, and `bad` for no payment record. */
export function convertedRowsSql({ columns, amountSign }: Conversions, rows: string): string {
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
    FROM (SELECT origin, ${[...stages, ...converted].join(', ')} FROM (${rows}))`;
}

/** Names of the sealed file's columns between row number and source, in order. */
export const contentList = (columns: readonly { name: string }[]): string =>
  columns.map(({ name }) => identifier(name)).join(', ');

/** What order, totals and content hash are made of, for rows of the stage. */
export function hashedRowsSql(conversions: Conversions, rows: string): string {
  return `SELECT origin, payment_date, amount_cents, ${rowHashSql(conversions.columns)} AS row_hash, bad
    FROM (${convertedRowsSql(conversions, rows)})`;
}
