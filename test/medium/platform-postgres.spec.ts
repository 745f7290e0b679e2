import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTemporaryPostgres } from '#pruefwerk/platform';
import { startChild, type TestChild } from '../kit/child-process.ts';

describe('embedded PostgreSQL', () => {
  let dataDir: string;
  let children: TestChild[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'embedded-'));
    await chmod(dataDir, 0o711);
  });
  afterEach(async () => {
    for (const child of children) {
      child.process.kill('SIGTERM');
      await child.exited;
    }
    children = [];
    await rm(await clusterHome().catch(() => dataDir), { recursive: true, force: true });
    await rm(dataDir, { recursive: true, force: true });
  }, 30_000);

  const clusterHome = async () =>
    (await readFile(join(dataDir, 'postgres', 'cluster-home'), 'utf8')).trim();

  const start = (): TestChild => {
    const child = startChild('embedded-postgres', [dataDir]);
    children.push(child);
    return child;
  };
  const ready = async (child: TestChild) => (await child.line('ready ')).split(' ')[1] ?? '';
  const serverPid = async () =>
    Number(
      (await readFile(join(await clusterHome(), 'cluster', 'postmaster.pid'), 'utf8')).split(
        '\n',
      )[0],
    );

  async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      return (await client.query<Record<string, unknown>>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  async function gone(pid: number): Promise<boolean> {
    for (let i = 0; i < 200; i++) {
      try {
        process.kill(pid, 0);
      } catch {
        return true;
      }
      await sleep(50);
    }
    return false;
  }

  async function kill(child: TestChild): Promise<void> {
    child.process.kill('SIGKILL');
    await child.exited;
  }

  it('starts, sorts by code point with Unicode case, and listens on the loopback interface only', async () => {
    const url = await ready(start());
    const [row] = await query(
      url,
      `select lower('ÄÖ') as lower, 'Z' < 'a' as by_code_point,
      current_setting('server_encoding') as encoding, current_setting('listen_addresses') as host,
      current_setting('server_version_num')::int / 10000 as version`,
    );
    expect(row).toEqual({
      lower: 'äö',
      by_code_point: true,
      encoding: 'UTF8',
      host: '127.0.0.1',
      version: 18,
    });
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow('password authentication failed');
    expect((await stat(join(dataDir, 'postgres', 'password'))).mode & 0o777).toBe(0o600);
  }, 30_000);

  it('refuses a second start while the first lives, and leaves the first alone', async () => {
    const first = start();
    const url = await ready(first);
    const refused = await start().line('refused');
    expect(refused).toContain('postgres.already-running');
    expect(refused).toContain(`"pid":${first.process.pid}`);
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
  }, 30_000);

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'stops cleanly on %s and starts again with its data',
    async (signal) => {
      const first = start();
      await query(await ready(first), `create table kept as select 42 as answer`);
      const pid = await serverPid();
      first.process.kill(signal);
      await first.exited;
      expect(await gone(pid)).toBe(true);
      expect(await readFile(join(dataDir, 'postgres', 'server.log'), 'utf8')).toContain(
        'database system is shut down',
      );
      const second = start();
      expect(await query(await ready(second), 'select * from kept')).toEqual([{ answer: 42 }]);
      expect(second.lines.join()).not.toMatch(/stale-lock|leftover/);
    },
    30_000,
  );

  it('ends the server that a killed start left behind, and loses nothing', async () => {
    const first = start();
    await query(await ready(first), `create table kept as select 42 as answer`);
    const orphan = await serverPid();
    await kill(first);
    const second = start();
    const url = await ready(second);
    expect(await gone(orphan)).toBe(true);
    expect(second.lines.join()).toContain('postgres.leftover-ended');
    expect(second.lines.join()).toContain('postgres.stale-lock');
    expect(await query(url, 'select * from kept')).toEqual([{ answer: 42 }]);
  }, 60_000);

  it('starts a killed server again at the same address, with everything committed', async () => {
    const child = start();
    const url = await ready(child);
    await query(url, `create table kept as select 42 as answer`);
    process.kill(await serverPid(), 'SIGKILL');
    await child.line('postgres.restarted');
    expect(await query(url, 'select * from kept')).toEqual([{ answer: 42 }]);
  }, 60_000);

  it('recovers when start and server were both killed, and when the pid file names a stranger', async () => {
    const first = start();
    await query(await ready(first), `create table kept as select 42 as answer`);
    const pid = await serverPid();
    await kill(first);
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    const file = join(await clusterHome(), 'cluster', 'postmaster.pid');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace(String(pid), String(process.pid)));
    expect(await query(await ready(start()), 'select * from kept')).toEqual([{ answer: 42 }]);
  }, 60_000);

  it('is not startable without its password file, and says so', async () => {
    const first = start();
    await ready(first);
    first.process.kill('SIGTERM');
    await first.exited;
    await rm(join(dataDir, 'postgres', 'password'));
    expect(await start().line('refused')).toContain('postgres.password-lost');
  }, 30_000);

  it('as a temporary one clears away what a killed run left behind', async () => {
    const child = startChild('temporary-postgres', []);
    const url = await ready(child);
    const [row] = await query(url, `select current_setting('data_directory') as dir`);
    const dir = String(row?.['dir']);
    const pid = Number((await readFile(join(dir, 'postmaster.pid'), 'utf8')).split('\n')[0]);
    await kill(child);
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const server = await startTemporaryPostgres(log);
    await server.stop();
    expect(await gone(pid)).toBe(true);
    await expect(stat(dir)).rejects.toMatchObject({ code: 'ENOENT' });
  }, 60_000);

  it('comes as a temporary one, of which nothing is left', async () => {
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
    const server = await startTemporaryPostgres(log);
    const [row] = await query(
      server.url,
      `select current_setting('fsync') as fsync, current_setting('data_directory') as dir`,
    );
    expect(row?.['fsync']).toBe('off');
    await server.stop();
    await expect(stat(String(row?.['dir']))).rejects.toMatchObject({ code: 'ENOENT' });
  }, 30_000);
});
