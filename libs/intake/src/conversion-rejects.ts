import type { Reject } from '#pruefwerk/population';
import type { PlannedColumn } from './planned-column.ts';
import type { RejectCode } from './reject-code.ts';
import { finishReject } from './reject-message.ts';
import { lineSql, rankSql } from './origin.sql.ts';
import { literal } from './sql-text.ts';
import { failsSql } from './typed-rows.sql.ts';
import type { WorkDatabase } from './work-database.ts';

/** Rows that were read but could not be converted; of several reasons the first one in canonical order is told. */
export async function* conversionRejects(
  database: WorkDatabase,
  columns: readonly PlannedColumn[],
  converted: string,
  files: { readonly order: readonly string[]; readonly byRank: readonly string[] },
): AsyncGenerator<Reject> {
  const checked = columns.filter(({ invalid }) => invalid !== null);
  const cases = checked.flatMap((column, i) => {
    const fails = failsSql(column) ?? 'false';
    return [
      `WHEN ${fails} AND ${column.stage} IS NULL THEN ${literal(`${i}:${missingCode(column.canonical)}`)}`,
      `WHEN ${fails} THEN ${literal(`${i}:${column.invalid}`)}`,
    ];
  });
  const value = `CASE split_part(reason, ':', 1) ${checked.map(({ stage }, i) => `WHEN '${i}' THEN ${stage}`).join(' ')} END`;
  const ranks = files.order.map((name) => files.byRank.indexOf(name));
  const rows = database.stream(`
    SELECT ${rankSql('origin')}::INTEGER AS rank, ${lineSql('origin')}::VARCHAR AS line, reason, ${value} AS value
    FROM (SELECT *, CASE ${cases.join(' ')} END AS reason FROM (${converted}) WHERE bad)
    ORDER BY list_position([${ranks.join(', ')}], ${rankSql('origin')}::INTEGER), origin`);
  for await (const row of rows) {
    const [index, code] = String(row['reason']).split(':');
    const column = checked[Number(index)];
    yield finishReject({
      file: files.byRank[Number(row['rank'])] ?? '',
      line: Number(row['line']),
      header: column?.header ?? null,
      code: code as RejectCode,
      value: (row['value'] as string | null) ?? '',
      detail: { format: column?.format ?? '–' },
    });
  }
}

const missingCode = (canonical: string | null): RejectCode =>
  canonical === 'amount' ? 'amount-missing' : 'date-missing';
