import pg from 'pg';
import { DataSource } from 'typeorm';
import { installQueue } from '../jobs/queue-schema.ts';
import { APP_SCHEMA, type DatabaseOptions, dataSourceOptions } from './data-source-options.ts';
import {
  DatabaseTooOld,
  DatabaseUnreachable,
  MissingDatabasePrivilege,
} from './database.problem.ts';

/** Any constant will do; it only has to be the same in every process. */
const MIGRATION_LOCK = 7_301_501;
const INSUFFICIENT_PRIVILEGE = '42501';
const OLDEST_VERSION = 150_000;

/**
 * Brings the database to the newest schema, as owner. Of several processes that start at once one migrates, the
 * others wait for it. Returns the names of the migrations that ran here.
 * @throws DatabaseUnreachable, DatabaseTooOld, MissingDatabasePrivilege
 */
export async function runMigrations(options: Omit<DatabaseOptions, 'role'>): Promise<string[]> {
  const client = await connect(options.url);
  try {
    // A session lock: it falls with the connection, so a killed process blocks nobody.
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await ensureSchema(client);
    const ran = await migrate(options);
    if (options.migrations.length > 0) await installQueue(options.url);
    return ran;
  } catch (error) {
    throw isPrivilegeError(error) ? new MissingDatabasePrivilege(error) : error;
  } finally {
    await client.end();
  }
}

/** Whether the data source knows migrations that the database has not seen yet (readiness). */
export async function pendingMigrations(dataSource: DataSource): Promise<boolean> {
  const rows = await dataSource.query<{ name: string }[]>(
    `select name from ${APP_SCHEMA}.migration`,
  );
  const done = new Set(rows.map((row) => row.name));
  return dataSource.migrations.some(
    (migration) => !done.has(migration.name ?? migration.constructor.name),
  );
}

/** Asked first, because `create schema if not exists` wants the privilege even when there is nothing to do. */
async function ensureSchema(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [
    APP_SCHEMA,
  ]);
  if (rowCount === 0) await client.query(`create schema ${APP_SCHEMA}`);
}

async function migrate(options: Omit<DatabaseOptions, 'role'>): Promise<string[]> {
  const dataSource = new DataSource(
    dataSourceOptions({ ...options, entities: [], role: 'owner', poolSize: 1 }),
  );
  await dataSource.initialize();
  try {
    const ran = await dataSource.runMigrations();
    return ran.map((migration) => migration.name);
  } finally {
    await dataSource.destroy();
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // Without a listener a server that goes away would end the whole process.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw new DatabaseUnreachable(error);
  }
  const { rows } = await client.query<{ number: number; version: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as version`,
  );
  const [server] = rows;
  if (server && server.number < OLDEST_VERSION) {
    await client.end();
    throw new DatabaseTooOld(server.version);
  }
  return client;
}

function isPrivilegeError(error: unknown): boolean {
  const code = (error as { code?: unknown; driverError?: { code?: unknown } }).code;
  const driverCode = (error as { driverError?: { code?: unknown } }).driverError?.code;
  return code === INSUFFICIENT_PRIVILEGE || driverCode === INSUFFICIENT_PRIVILEGE;
}
