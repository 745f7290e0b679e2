import type { Reject } from '#pruefwerk/population';
import type { PlannedColumn } from './planned-column.ts';
import type { RejectCode } from './reject-code.ts';
import { finishReject } from './reject-message.ts';
import { literal } from './sql-text.ts';
import { failsSql } from './typed-rows.sql.ts';
import type { WorkDatabase } from './work-database.ts';

/** Rows that were read but could not be converted; of several reasons the first one in canonical order is told. */
export async function* conversionRejects(
  database: WorkDatabase,
  columns: readonly PlannedColumn[],
  converted: string,
  fileOrder: readonly string[],
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
  const order = `list_position([${fileOrder.map(literal).join(', ')}], source_file)`;
  const rows = database.stream(`
    SELECT source_file, source_line::VARCHAR AS source_line, reason, ${value} AS value
    FROM (SELECT *, CASE ${cases.join(' ')} END AS reason FROM (${converted}) WHERE bad)
    ORDER BY ${order}, source_line::BIGINT`);
  for await (const row of rows) {
    const [index, code] = String(row['reason']).split(':');
    const column = checked[Number(index)];
    yield finishReject({
      file: String(row['source_file']),
      line: Number(row['source_line']),
      header: column?.header ?? null,
      code: code as RejectCode,
      value: (row['value'] as string | null) ?? '',
      detail: { format: column?.format ?? '–' },
    });
  }
}

const missingCode = (canonical: string | null): RejectCode =>
  canonical === 'amount' ? 'amount-missing' : 'date-missing';
