import pg from 'pg';
import type { SealedPopulation } from '#pruefwerk/population';
import type { Engine, PopulationSession } from './engine.ts';
import { populationColumns } from './population-columns.ts';
import { loadPayments } from './postgres-load.ts';
import { claimSchema, dropOrphans } from './postgres-schema.ts';
import { PostgresSession } from './postgres-session.ts';
import { sqlName } from './sql-text.ts';

export interface PostgresOptions {
  /** The role needs CREATE on the database: every opened population lives in a schema of its own. */
  readonly connectionString: string;
  /** How the names of those schemas begin (lower-case letters, digits, `_`); default `population`. */
  readonly schemaPrefix?: string;
  /** Queries side by side per population; default 4. */
  readonly connections?: number;
}

const SETTINGS = '-c timezone=UTC -c datestyle=ISO -c extra_float_digits=1';

/** For a population too large for one machine: the same SQL on PostgreSQL or a cluster that speaks its language. */
export function postgresEngine(options: PostgresOptions): Engine {
  return {
    name: 'postgres',
    open: (population, signal) => openPopulation(options, population, signal),
  };
}

async function openPopulation(
  options: PostgresOptions,
  population: SealedPopulation,
  signal?: AbortSignal,
): Promise<PopulationSession> {
  signal?.throwIfAborted();
  const owner = new pg.Client({ connectionString: options.connectionString, options: SETTINGS });
  await owner.connect();
  try {
    const prefix = options.schemaPrefix ?? 'population';
    await dropOrphans(owner, prefix);
    const schema = await claimSchema(owner, prefix);
    return await loadedSession(options, owner, schema, population, signal);
  } catch (error) {
    await owner.end();
    throw error;
  }
}

async function loadedSession(
  options: PostgresOptions,
  owner: pg.Client,
  schema: string,
  population: SealedPopulation,
  signal?: AbortSignal,
): Promise<PopulationSession> {
  const drop = (): Promise<unknown> => owner.query(`drop schema ${sqlName(schema)} cascade`);
  try {
    await owner.query(`set search_path = ${sqlName(schema)}`);
    await loadPayments(owner, population, signal);
  } catch (error) {
    await drop();
    throw error;
  }
  const pool = queryPool(options, schema);
  return new PostgresSession(pool, populationColumns(population), async () => {
    await pool.end();
    await drop();
    await owner.end();
  });
}

function queryPool(options: PostgresOptions, schema: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.connections ?? 4,
    options: `-c search_path=${schema} ${SETTINGS}`,
  });
  // An idle connection that the server ends must not end this process; the next query reports it.
  pool.on('error', () => undefined);
  return pool;
}
