import { rmSync } from 'node:fs';
import { access, chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ServerLog } from './embedded-server.ts';
import { endLeftoverServer } from './leftover-server.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';
import { takeStartLock } from './start-lock.ts';

const PREFIX = 'pruefwerk-postgres-';

/** A server for a test run: nothing survives it, and what a killed run left behind is cleared away first. */
export async function startTemporaryPostgres(log: ServerLog): Promise<EmbeddedPostgres> {
  await clearAbandoned();
  const dataDir = await mkdtemp(join(tmpdir(), PREFIX));
  // The server may run as another account, which has to walk through here.
  await chmod(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, log, durable: false });
  // For a run that exits without stop(): registered after the server's own hook, so the server is ending already.
  const atExit = () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  process.once('exit', atExit);
  const stop = async () => {
    await server.stop();
    process.off('exit', atExit);
    await remove(dataDir);
  };
  return { url: server.url, pid: server.pid, stop };
}

async function clearAbandoned(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(PREFIX))) {
    const dataDir = join(tmpdir(), name);
    // Another account's run is none of this one's business.
    await clearIfAbandoned(dataDir).catch(() => undefined);
  }
}

async function clearIfAbandoned(dataDir: string): Promise<void> {
  const file = join(dataDir, 'postgres', 'lock');
  // No lock: another run that is just beginning.
  await access(file);
  const lock = await takeStartLock(file);
  if ('heldBy' in lock) return;
  if (!lock.wasStale) {
    lock.release();
    return;
  }
  await endLeftoverServer(join(await clusterHome(dataDir), 'cluster'));
  await remove(dataDir);
}

async function remove(dataDir: string): Promise<void> {
  const home = await clusterHome(dataDir).catch(() => dataDir);
  await rm(home, { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
}

async function clusterHome(dataDir: string): Promise<string> {
  return (await readFile(join(dataDir, 'postgres', 'cluster-home'), 'utf8')).trim();
}
