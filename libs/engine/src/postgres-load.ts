import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { SealedPopulation } from '#pruefwerk/population';
import { sqlLiteral, sqlName } from './sql-text.ts';

/** DuckDB's types of a sealed file and their counterparts; texts get a collation of their own. */
const POSTGRES_TYPES: Readonly<Record<string, string>> = {
  BIGINT: 'bigint',
  INTEGER: 'integer',
  BOOLEAN: 'boolean',
  DATE: 'date',
  TIMESTAMP: 'timestamp',
};

/**
 * Byte order like DuckDB's, so that ordering, min and max agree. Where the server has one that also knows the case of
 * letters beyond ASCII (PostgreSQL 17's own, or the C library's), `lower` agrees too.
 */
const COLLATIONS = ['pg_c_utf8', 'C.utf8', 'C.UTF-8', 'C'];

interface SealedFileColumn {
  readonly name: string;
  readonly type: string;
}

/** Creates `payments` in the current schema and fills it from the sealed file. */
export async function loadPayments(
  client: ClientBase,
  population: SealedPopulation,
  signal?: AbortSignal,
): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'pruefwerk-load-'));
  const instance = await DuckDBInstance.create(':memory:');
  try {
    const csv = join(directory, 'payments.csv');
    const columns = await writeCsv(await instance.connect(), population.parquetPath, csv);
    await client.query(await tableSql(client, columns));
    const copy = client.query(copyFrom(`copy payments from stdin (format csv, null '\\N')`));
    await pipeline(createReadStream(csv, { highWaterMark: 1 << 20 }), copy, { signal });
    await client.query('analyze payments');
  } finally {
    instance.closeSync();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Texts are always quoted, so that an empty text and the text `\N` differ from null. */
async function writeCsv(
  connection: DuckDBConnection,
  parquetPath: string,
  csv: string,
): Promise<SealedFileColumn[]> {
  const source = `read_parquet(${sqlLiteral(parquetPath)})`;
  const described = await connection.runAndReadAll(`describe select * from ${source}`);
  const columns = described.getRowObjects().map((row) => ({
    name: String(row['column_name']),
    type: String(row['column_type']),
  }));
  const texts = columns.filter((column) => column.type === 'VARCHAR');
  const quoted = texts.map((column) => sqlName(column.name)).join(', ');
  await connection.run(
    `copy (select * from ${source}) to ${sqlLiteral(csv)}
     (format csv, header false, nullstr '\\N', force_quote (${quoted}))`,
  );
  return columns;
}

async function tableSql(client: ClientBase, columns: readonly SealedFileColumn[]): Promise<string> {
  const { rows } = await client.query<{ collname: string }>(
    `select collname from pg_collation
     where collname = any($1) and collencoding in (-1, pg_char_to_encoding('UTF8'))
     order by array_position($1, collname::text) limit 1`,
    [COLLATIONS],
  );
  const collation = sqlName(rows[0]?.collname ?? 'C');
  const definitions = columns.map(({ name, type }) => {
    if (type === 'VARCHAR') return `${sqlName(name)} text collate ${collation}`;
    const postgresType = POSTGRES_TYPES[type];
    if (!postgresType) throw new RangeError(`no PostgreSQL type for ${type}`);
    return `${sqlName(name)} ${postgresType}`;
  });
  return `create unlogged table payments (${definitions.join(', ')})`;
}
