import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { program } from './binaries.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { PostgresInitFailed, PostgresPasswordLost } from './postgres.problem.ts';
import { serverSpawnOptions } from './spawn-options.ts';

export const SUPERUSER = 'pruefwerk';

/** Creates the cluster when there is none yet; returns the password. @throws PostgresInitFailed, PostgresPasswordLost */
export async function ensureCluster(place: ClusterPlace, durable: boolean): Promise<string> {
  const passwordFile = join(place.folder, 'password');
  const password = await readFile(passwordFile, 'utf8').catch(() => '');
  // The cluster's folder is 0700 and its server's, but whoever may start the server may look.
  const exists = await access(join(place.cluster, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
  if (exists && !password) throw new PostgresPasswordLost(passwordFile);
  if (exists) return password.trim();
  const fresh = randomBytes(24).toString('base64url');
  await writeFile(passwordFile, `${fresh}\n`, { mode: 0o600 });
  await createCluster(place, fresh, durable);
  return fresh;
}

/** Made under another name and renamed: a process killed in between leaves nothing that looks like a cluster. */
async function createCluster(place: ClusterPlace, password: string, durable: boolean) {
  const unfinished = `${place.cluster}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await rm(place.cluster, { recursive: true, force: true });
  const secretDir = await mkdtemp(join(tmpdir(), 'pruefwerk-'));
  const secret = join(secretDir, 'password');
  try {
    await writeFile(secret, `${password}\n`, { mode: 0o600 });
    if (place.account) {
      await chown(secretDir, place.account.uid, place.account.gid);
      await chown(secret, place.account.uid, place.account.gid);
    }
    await initdb(place, unfinished, secret, durable);
  } finally {
    await rm(secretDir, { recursive: true, force: true });
  }
  await rename(unfinished, place.cluster);
}

/** Sorting by code point with full Unicode case mapping, from inside PostgreSQL: the same on every machine. */
function initdb(place: ClusterPlace, dir: string, secret: string, durable: boolean): Promise<void> {
  const flags = [
    `--pgdata=${dir}`,
    `--username=${SUPERUSER}`,
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(durable ? [] : ['--no-sync']),
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(program(place.binaries, 'initdb'), flags, {
      ...serverSpawnOptions(place),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-500)));
    child.on('error', (error) => reject(new PostgresInitFailed(error.message)));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new PostgresInitFailed(errors.trim().replaceAll('\n', ' ')));
    });
  });
}
