import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { commandLine, isAlive } from './process-identity.ts';

const PATIENCE_MS = 30_000;

/**
 * Ends the server that a killed starter left behind, cleanly, so that the next one starts on a closed cluster.
 * A pid file that names a process which is not this cluster's server is removed. Tells whether one was ended.
 */
export async function endLeftoverServer(cluster: string): Promise<boolean> {
  const file = join(cluster, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const pid = Number(text.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return false;
  const command = await commandLine(pid);
  if (command !== '' && !command.includes(cluster)) {
    await rm(file, { force: true });
    return false;
  }
  // SIGINT: fast shutdown, sessions end and a checkpoint is written; SIGQUIT: at once, recovery at the next start.
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    sendSignal(pid, signal);
    if (await gone(pid)) break;
  }
  return true;
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

async function gone(pid: number): Promise<boolean> {
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    if (!isAlive(pid)) return true;
    await sleep(50);
  }
  return !isAlive(pid);
}
