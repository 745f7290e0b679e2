import { join, resolve } from 'node:path';
import pg from 'pg';
import { clusterPlace } from './cluster-place.ts';
import { ensureCluster, SUPERUSER } from './create-cluster.ts';
import { EmbeddedServer, type ServerLog } from './embedded-server.ts';
import { freePort } from './free-port.ts';
import { endLeftoverServer } from './leftover-server.ts';
import { PostgresAlreadyRunning } from './postgres.problem.ts';
import { type StartLock, takeStartLock } from './start-lock.ts';

export interface EmbeddedPostgresOptions {
  readonly dataDir: string;
  readonly log: ServerLog;
  /** Default true. False switches fsync off: for tests only. */
  readonly durable?: boolean;
}

export interface EmbeddedPostgres {
  /** Of the database `pruefwerk`, as the cluster's owner; holds the password. */
  readonly url: string;
  readonly pid: () => number | undefined;
  stop(): Promise<void>;
}

const DATABASE = 'pruefwerk';

/**
 * Starts the PostgreSQL that comes with the packages, in `<dataDir>/postgres`. Ends a server that a killed process
 * left behind; starts a server again that dies.
 * @throws PostgresAlreadyRunning, PostgresBinariesMissing, NoServerAccount, PostgresInitFailed, PostgresStartFailed,
 * PostgresPasswordLost
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const place = await clusterPlace(resolve(options.dataDir));
  const lock = await takeStartLock(join(place.folder, 'lock'));
  if ('heldBy' in lock) throw new PostgresAlreadyRunning(options.dataDir, lock.heldBy);
  try {
    return await startLocked(options, place, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startLocked(
  { log, durable = true }: EmbeddedPostgresOptions,
  place: Awaited<ReturnType<typeof clusterPlace>>,
  lock: StartLock,
): Promise<EmbeddedPostgres> {
  if (lock.wasStale) {
    log.warn(
      { code: 'postgres.stale-lock' },
      'The last start ended without a clean stop; recovering',
    );
  }
  if (await endLeftoverServer(place.cluster)) {
    log.warn({ code: 'postgres.leftover-ended' }, 'Ended the database server of a killed start');
  }
  const password = await ensureCluster(place, durable);
  const port = await freePort();
  const url = (database: string) =>
    `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
  const server = new EmbeddedServer(place, { port, durable }, url('postgres'), log);
  await server.start();
  await ensureDatabase(url('postgres'));
  log.info({ code: 'postgres.started', port, pid: server.pid }, 'Embedded PostgreSQL is ready');
  return running(server, lock, url(DATABASE));
}

function running(server: EmbeddedServer, lock: StartLock, url: string): EmbeddedPostgres {
  const atExit = () => {
    server.interruptNow();
    lock.release();
  };
  process.once('exit', atExit);
  let stopped: Promise<void> | undefined;
  const stop = async () => {
    await server.stop();
    process.off('exit', atExit);
    lock.release();
  };
  return { url, pid: () => server.pid, stop: () => (stopped ??= stop()) };
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [
      DATABASE,
    ]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}
