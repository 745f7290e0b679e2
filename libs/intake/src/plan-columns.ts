import { booleanWords } from './boolean-words.ts';
import type { ColumnValues } from './column-values.ts';
import { decideAmount } from './decide-amount.ts';
import type { DateFormat } from './date-format.ts';
import { orderByContext } from './date-order.ts';
import { decideDate } from './decide-date.ts';
import { PAYMENT_METHODS } from './payment-methods.ts';
import type { ColumnSource, Conversion, IntakeWarning, PlannedColumn } from './planned-column.ts';
import { literal } from './sql-text.ts';

export type GivenFormats = Readonly<Record<string, string>>;

export interface ColumnPlan {
  readonly columns: readonly PlannedColumn[];
  readonly warnings: readonly IntakeWarning[];
}

/**
 * Decides, over all values of all files, how each column is converted.
 *
 * @throws AmbiguousDateFormat | AmbiguousAmountFormat | MixedFormats | FormatUnknown
 */
export async function planColumns(
  sources: readonly ColumnSource[],
  values: ColumnValues,
  formats: GivenFormats,
): Promise<ColumnPlan> {
  const decided: (ColumnSource & Conversion & { open?: readonly DateFormat[] })[] = [];
  for (const source of sources) {
    const given =
      formats[source.header] ?? (source.canonical ? formats[source.canonical] : undefined);
    decided.push({ ...source, ...(await conversion(source, values, given)) });
  }
  const columns: PlannedColumn[] = [];
  const warnings: IntakeWarning[] = [];
  for (const column of decided) {
    const open = column.open ?? [];
    const format = open.length > 0 ? orderByContext(column, open, decided) : null;
    if (format === null) columns.push(column);
    else {
      columns.push({ ...column, ...(await decideDate(column, values, format)) });
      warnings.push({
        code: 'intake.date-order-by-context',
        parameters: { header: column.header, format },
      });
    }
  }
  return { columns, warnings };
}

async function conversion(
  source: ColumnSource,
  values: ColumnValues,
  given: string | undefined,
): Promise<Conversion> {
  switch (source.type) {
    case 'cents':
      return decideAmount(source, values, given);
    case 'date':
    case 'timestamp':
      return decideDate(source, values, given);
    case 'boolean':
      return booleanConversion(source);
    case 'integer': {
      const sql = `CASE WHEN regexp_full_match(${source.stage}, '[+-]?[0-9]{1,15}') THEN CAST(${source.stage} AS BIGINT) END`;
      return { format: null, sql, invalid: 'integer-invalid' };
    }
    case 'text':
      return { format: null, sql: textSql(source), invalid: null };
  }
}

function booleanConversion(source: ColumnSource): Conversion {
  const words = source.canonical
    ? booleanWords(source.canonical, source.header)
    : { yes: [], no: [] };
  const list = (texts: readonly string[]): string => texts.map(literal).join(', ');
  const word = `lower(${source.stage})`;
  const sql = `CASE WHEN ${word} IN (${list(words.yes)}) THEN true WHEN ${word} IN (${list(words.no)}) THEN false END`;
  return { format: null, sql, invalid: 'boolean-invalid' };
}

function textSql(source: ColumnSource): string {
  if (source.canonical !== 'payment_method') return source.stage;
  const word = `replace(replace(replace(upper(${source.stage}), 'Ä', 'AE'), 'Ö', 'OE'), 'Ü', 'UE')`;
  const cases = Object.entries(PAYMENT_METHODS).map(
    ([text, method]) => `WHEN ${literal(text)} THEN ${literal(method)}`,
  );
  return `CASE ${word} ${cases.join(' ')} ELSE ${source.stage} END`;
}
