import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { isAlive, processBirth } from './process-identity.ts';

interface Holder {
  readonly pid: number;
  readonly birth: string;
}

export interface StartLock {
  /** True when a lock file of a process that is gone was found and replaced. */
  readonly wasStale: boolean;
  /** Synchronous, so that it can run while the process exits. */
  release(): void;
}

/** Takes the lock file, or tells which living process holds it. */
export async function takeStartLock(path: string): Promise<StartLock | { heldBy: number }> {
  const mine = JSON.stringify({ pid: process.pid, birth: await processBirth(process.pid) });
  for (let wasStale = false; ; wasStale = true) {
    if (await create(path, mine)) {
      return { wasStale, release: () => rmSync(path, { force: true }) };
    }
    const found = await readFile(path, 'utf8').catch(() => '');
    const holder = parse(found);
    if (holder && (await lives(holder))) return { heldBy: holder.pid };
    await removeStale(path, found);
  }
}

/** Written aside and linked into place: nobody ever sees a half written lock. */
async function create(path: string, content: string): Promise<boolean> {
  const own = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(own, content, { mode: 0o600 });
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own, { force: true });
  }
}

/** Two processes may find the same stale file: the one that moved a fresh lock by mistake puts it back. */
async function removeStale(path: string, found: string): Promise<void> {
  const aside = `${path}.stale.${process.pid}`;
  const moved = await rename(path, aside).then(
    () => true,
    () => false,
  );
  if (!moved) return;
  const content = await readFile(aside, 'utf8');
  if (content !== found) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

function parse(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

async function lives({ pid, birth }: Holder): Promise<boolean> {
  return isAlive(pid) && (birth === '' || birth === (await processBirth(pid)));
}
