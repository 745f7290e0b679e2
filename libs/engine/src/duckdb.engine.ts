import { DuckDBInstance } from '@duckdb/node-api';
import type { SealedPopulation } from '#pruefwerk/population';
import { DuckDbSession } from './duckdb-session.ts';
import type { Engine, PopulationSession } from './engine.ts';
import { PopulationMissingProblem } from './engine.problems.ts';
import { populationColumns } from './population-columns.ts';
import { sqlLiteral } from './sql-text.ts';

export interface DuckDbOptions {
  /** Default: all cores. */
  readonly threads?: number;
  /** Beyond it DuckDB spills to disk. Default: 80 % of the machine. */
  readonly memoryLimitMb?: number;
  /** Where DuckDB spills to; default: nowhere, so that a query beyond the limit fails. */
  readonly tempDirectory?: string;
}

/** The default engine: DuckDB in this process, reading the sealed file itself. */
export function duckDbEngine(options: DuckDbOptions = {}): Engine {
  return {
    name: 'duckdb',
    async open(population, signal): Promise<PopulationSession> {
      signal?.throwIfAborted();
      const instance = await DuckDBInstance.create(':memory:', instanceSettings(options));
      try {
        await exposePayments(instance, population);
      } catch (error) {
        instance.closeSync();
        throw new PopulationMissingProblem(error);
      }
      return new DuckDbSession(instance, populationColumns(population));
    },
  };
}

function instanceSettings(options: DuckDbOptions): Record<string, string> {
  return {
    ...(options.threads && { threads: String(options.threads) }),
    ...(options.memoryLimitMb && { memory_limit: `${options.memoryLimitMb}MB` }),
    temp_directory: options.tempDirectory ?? '',
    // Order is always asked for in the query; keeping the file's order would only cost memory.
    preserve_insertion_order: 'false',
  };
}

/** After this the instance reads no other file, writes none, loads no extension, and its settings are locked. */
async function exposePayments(
  instance: DuckDBInstance,
  population: SealedPopulation,
): Promise<void> {
  const path = sqlLiteral(population.parquetPath);
  const connection = await instance.connect();
  try {
    await connection.run(`create view payments as select * from read_parquet(${path})`);
    await connection.run(`set allowed_paths = [${path}]`);
    await connection.run('set enable_external_access = false');
    await connection.run('set lock_configuration = true');
  } finally {
    connection.closeSync();
  }
}
