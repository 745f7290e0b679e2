import { StatementType, type DuckDBConnection, type DuckDBInstance } from '@duckdb/node-api';
import type { PaymentColumn } from '#pruefwerk/population';
import type { Row } from './cell.ts';
import { chunkRows } from './duckdb-cells.ts';
import type { PopulationSession } from './engine.ts';
import { QueryRefusedProblem } from './engine.problems.ts';

/** One connection per query: results stream side by side, and an abort interrupts its own query only. */
export class DuckDbSession implements PopulationSession {
  readonly columns: ReadonlySet<PaymentColumn>;
  private readonly instance: DuckDBInstance;

  constructor(instance: DuckDBInstance, columns: ReadonlySet<PaymentColumn>) {
    this.instance = instance;
    this.columns = columns;
  }

  /** @throws QueryRefusedProblem for anything but a single SELECT. */
  async *query(sql: string, signal?: AbortSignal): AsyncGenerator<Row> {
    signal?.throwIfAborted();
    const connection = await this.instance.connect();
    const interrupt = (): void => connection.interrupt();
    signal?.addEventListener('abort', interrupt, { once: true });
    try {
      yield* streamRows(connection, sql, signal);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    } finally {
      signal?.removeEventListener('abort', interrupt);
      connection.closeSync();
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    this.instance.closeSync();
    return Promise.resolve();
  }
}

async function* streamRows(
  connection: DuckDBConnection,
  sql: string,
  signal?: AbortSignal,
): AsyncGenerator<Row> {
  const statement = await connection.prepare(sql);
  if (statement.statementType !== StatementType.SELECT) throw new QueryRefusedProblem();
  const result = await statement.stream();
  const names = result.columnNames();
  for await (const chunk of result) {
    signal?.throwIfAborted();
    yield* chunkRows(chunk, names);
  }
}
