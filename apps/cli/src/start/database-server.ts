import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  PostgresAlreadyRunning,
  startEmbeddedPostgres,
  type AppConfig,
  type AppLogger,
} from '#pruefwerk/platform';

export interface DatabaseServer {
  readonly url: string;
  stop(): Promise<void>;
}

/** Tells other commands on this machine where the running embedded database is; readable by its owner only. */
const addressFile = (config: AppConfig): string => join(config.dataDir, 'database-address');

const nothingToStop = (url: string): DatabaseServer => ({ url, stop: () => Promise.resolve() });

/** The server of DATABASE_URL, or the embedded one. @throws PostgresAlreadyRunning and what the start refuses */
export async function startDatabase(config: AppConfig, log: AppLogger): Promise<DatabaseServer> {
  if (config.databaseUrl !== null) return nothingToStop(config.databaseUrl);
  const server = await startEmbeddedPostgres({ dataDir: config.dataDir, log });
  await writeFile(addressFile(config), server.url, { mode: 0o600 });
  const stop = async (): Promise<void> => {
    await rm(addressFile(config), { force: true });
    await server.stop();
  };
  return { url: server.url, stop };
}

/** The database for a command of its own: the running embedded one when there is one, else it is started. */
export async function borrowDatabase(config: AppConfig, log: AppLogger): Promise<DatabaseServer> {
  try {
    return await startDatabase(config, log);
  } catch (error) {
    if (!(error instanceof PostgresAlreadyRunning)) throw error;
    return nothingToStop(await readFile(addressFile(config), 'utf8'));
  }
}
