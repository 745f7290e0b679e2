import type { Pool, PoolClient, QueryConfig } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { PaymentColumn } from '#pruefwerk/population';
import type { Row } from './cell.ts';
import { copyLines } from './copy-lines.ts';
import type { PopulationSession } from './engine.ts';
import { RunningStatement } from './postgres-statement.ts';
import { copyLineRow, type ResultColumn } from './postgres-cells.ts';

/**
 * Streams results with COPY: unlike a cursor it lets PostgreSQL plan in parallel, and unlike a plain query it does not
 * hold the whole result here.
 */
export class PostgresSession implements PopulationSession {
  readonly columns: ReadonlySet<PaymentColumn>;
  private readonly pool: Pool;
  private readonly close: () => Promise<void>;

  constructor(pool: Pool, columns: ReadonlySet<PaymentColumn>, close: () => Promise<void>) {
    this.pool = pool;
    this.columns = columns;
    this.close = close;
  }

  async *query(sql: string, signal?: AbortSignal): AsyncGenerator<Row> {
    signal?.throwIfAborted();
    const client = await this.pool.connect();
    const statement = await RunningStatement.of(client, this.pool);
    const interrupt = (): void => statement.cancelUntilStopped();
    signal?.addEventListener('abort', interrupt, { once: true });
    let broken = true;
    try {
      yield* copyRows(client, sql, signal);
      broken = false;
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', interrupt);
      // A reader that stopped early leaves the statement running: end it, and do not reuse its connection.
      if (broken) statement.cancel();
      statement.stopped();
      client.release(broken);
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }
}

async function* copyRows(
  client: PoolClient,
  sql: string,
  signal?: AbortSignal,
): AsyncGenerator<Row> {
  const columns = await describe(client, sql);
  signal?.throwIfAborted();
  const stream = client.query(copyTo(`copy (${sql}\n) to stdout`));
  for await (const line of copyLines(stream)) {
    signal?.throwIfAborted();
    yield copyLineRow(line, columns);
  }
}

/**
 * Types of the result. The extended protocol takes one statement only and a subquery only reads: so this step also
 * proves that the text is a single query before COPY runs it.
 */
async function describe(client: PoolClient, sql: string): Promise<ResultColumn[]> {
  const config: QueryConfig & { queryMode: 'extended' } = {
    text: `select * from (${sql}\n) as described limit 0`,
    queryMode: 'extended',
  };
  const { fields } = await client.query(config);
  return fields.map((field) => ({ name: field.name, typeId: field.dataTypeID }));
}
