import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHash } from 'node:crypto';
import { DuckDBInstance } from '@duckdb/node-api';
import {
  columnSpec,
  PAYMENT_COLUMNS,
  POPULATION_SCHEMA_VERSION,
  sealedColumnName,
  type ColumnType,
  type PaymentColumn,
  type PopulationManifest,
  type SealedColumn,
  type SealedPopulation,
} from '#pruefwerk/population';

export type PaymentCell = string | number | boolean | null;

/**
 * A payment in a test: canonical columns by name, amounts in cents, dates `yyyy-mm-dd`, timestamps
 * `yyyy-mm-ddThh:mm:ss`. A column is in the population when any row names it, with null for the rows that do not.
 * `label` is the row's name in the test (default: its number, from 1).
 */
export type PaymentRow = Partial<Record<PaymentColumn, PaymentCell>> & { readonly label?: string };

/** A sealed file that goes away when the test disposes of it. */
export interface TemporaryPopulation extends SealedPopulation, AsyncDisposable {}

const SQL_TYPES: Record<ColumnType, string> = {
  text: 'varchar',
  integer: 'bigint',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  cents: 'bigint',
};

/** Puts the numbered rows into the order in which they lie in the file; default: ascending. */
export type Arrange = <T>(rows: readonly T[]) => T[];

/** Seals the rows without the intake: `row_no` is the position from 1, `source_line` the line below a header. */
export async function populationOf(
  rows: readonly PaymentRow[],
  arrange: Arrange = (ascending) => [...ascending],
): Promise<TemporaryPopulation> {
  const directory = await mkdtemp(join(tmpdir(), 'pruefwerk-test-'));
  const parquetPath = join(directory, 'population.parquet');
  const columns = sealedColumns(rows);
  const tuples = rows.map((row, index) => tupleOf(row, index + 1, columns));
  await writeParquet(parquetPath, columns, arrange(tuples));
  return {
    parquetPath,
    manifest: manifestOf(rows, columns),
    [Symbol.asyncDispose]: () => rm(directory, { recursive: true, force: true }),
  };
}

function sealedColumns(rows: readonly PaymentRow[]): SealedColumn[] {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  return PAYMENT_COLUMNS.filter((column) => named.has(column.name)).map((column) => ({
    name: sealedColumnName(column.name),
    type: columnSpec(column.name).type,
    canonical: column.name,
    header: column.name,
    format: null,
  }));
}

async function writeParquet(
  path: string,
  columns: readonly SealedColumn[],
  tuples: readonly string[],
): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const definitions = columns.map((column) => `"${column.name}" ${SQL_TYPES[column.type]}`);
  await connection.run(
    `create table payments (${['row_no bigint', 'source_file varchar', 'source_line bigint', ...definitions].join(', ')})`,
  );
  for (let start = 0; start < tuples.length; start += 500) {
    await connection.run(
      `insert into payments values ${tuples.slice(start, start + 500).join(', ')}`,
    );
  }
  await connection.run(
    `copy payments to '${path.replaceAll("'", "''")}' (format parquet, compression zstd)`,
  );
  connection.closeSync();
  instance.closeSync();
}

function tupleOf(row: PaymentRow, rowNo: number, columns: readonly SealedColumn[]): string {
  const cells = columns.map((column) => literal(row[column.canonical as PaymentColumn] ?? null));
  return `(${[rowNo, "'test.csv'", rowNo + 1, ...cells].join(', ')})`;
}

function literal(value: PaymentCell): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`;
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`not an integer: ${value}`);
  }
  return String(value);
}

function manifestOf(
  rows: readonly PaymentRow[],
  columns: readonly SealedColumn[],
): PopulationManifest {
  const sha256 = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  const amounts = rows.map((row) => (typeof row.amount === 'number' ? row.amount : 0));
  const debitCents = amounts.reduce((sum, cents) => sum + Math.max(cents, 0), 0);
  const creditCents = amounts.reduce((sum, cents) => sum + Math.min(cents, 0), 0);
  const dates = rows.map((row) => row.payment_date).filter((date) => typeof date === 'string');
  const counts = { accepted: rows.length, rejected: 0 };
  return {
    format: 'pruefwerk-population',
    schemaVersion: POPULATION_SCHEMA_VERSION,
    sha256,
    fileSha256: sha256,
    files: [
      { name: 'test.csv', sha256, bytes: 0, encoding: 'utf-8', rows: rows.length, ...counts },
    ],
    mapping: { columns: {} },
    columns,
    read: rows.length,
    ...counts,
    controlTotalCents: debitCents + creditCents,
    debitCents,
    creditCents,
    rejectsByCode: {},
    firstPaymentDate: dates.toSorted()[0] ?? null,
    lastPaymentDate: dates.toSorted().at(-1) ?? null,
  };
}
