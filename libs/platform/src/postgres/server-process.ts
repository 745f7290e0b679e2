import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { program } from './binaries.ts';
import type { ClusterPlace } from './cluster-place.ts';
import { PostgresStartFailed } from './postgres.problem.ts';
import { serverSpawnOptions } from './spawn-options.ts';

export interface ServerSettings {
  readonly port: number;
  /** False switches fsync off: a test database may be lost in a power cut, real data never. */
  readonly durable: boolean;
}

const ATTEMPTS = 20;
const READY_MS = 120_000;
/** After a crash the old server's last processes need a moment to leave the shared memory. */
const PASSING = /shared memory block|lock file "postmaster\.pid" already exists/;

/** Starts the server and waits until it answers. @throws PostgresStartFailed */
export async function startServer(
  place: ClusterPlace,
  settings: ServerSettings,
  url: string,
): Promise<ChildProcess> {
  const log = join(place.folder, 'server.log');
  for (let attempt = 1; ; attempt++) {
    const child = launch(place, settings, log);
    if (await answers(child, url)) return child;
    child.kill('SIGINT');
    const lines = (await readFile(log, 'utf8').catch(() => '')).trim().split('\n');
    const reason = lines.find((line) => line.includes('FATAL')) ?? lines.at(-1) ?? '';
    if (attempt >= ATTEMPTS || !PASSING.test(reason)) throw new PostgresStartFailed(log, reason);
    await sleep(500);
  }
}

function launch(place: ClusterPlace, settings: ServerSettings, log: string): ChildProcess {
  const output = openSync(log, 'w', 0o600);
  try {
    const args = ['-D', place.cluster, '-p', String(settings.port), ...configuration(settings)];
    const child = spawn(program(place.binaries, 'postgres'), args, {
      ...serverSpawnOptions(place),
      stdio: ['ignore', output, output],
      // A group of its own: Ctrl-C in the terminal reaches Prüfwerk, which then ends the server last.
      detached: true,
      windowsHide: true,
    });
    // Failing to start shows as an exit; an 'error' event without a listener would end this process.
    child.on('error', () => undefined);
    return child;
  } finally {
    closeSync(output);
  }
}

function configuration({ durable }: ServerSettings): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: durable ? '60' : '120',
    shared_buffers: '128MB',
    log_timezone: 'UTC',
    timezone: 'UTC',
    // No values of statements in the log: they are personal data.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    ...(durable ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function answers(child: ChildProcess, url: string): Promise<boolean> {
  const end = Date.now() + READY_MS;
  while (Date.now() < end) {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null)
      return false;
    if (await accepts(url)) return true;
    await sleep(50);
  }
  return false;
}

async function accepts(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
