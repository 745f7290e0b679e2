import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type EmbeddedPostgres, startEmbeddedPostgres, verifyAudit } from '#pruefwerk/platform';
import { generateTown, townFileBytes } from '#pruefwerk/sample-town';
import { type Application, type AppProcess, startApplication } from '../kit/application.ts';
import { Browser } from '../kit/browser.ts';

interface Item {
  id: string;
  state: string;
  [key: string]: unknown;
}
interface Page {
  items: Item[];
  total: number;
}

// Several processes start again and do real work; a busy machine may take its time.
jest.setTimeout(180_000);

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };

let dataDir: string;
let server: EmbeddedPostgres;
let application: Application;
let worker: AppProcess;
let lead: Browser;
let base: string;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-killed-'));
  // The server may run as another account, which has to walk through here.
  await chmod(dataDir, 0o711);
  server = await startEmbeddedPostgres({ dataDir, log });
  application = await startApplication({ url: server.url, drop: () => Promise.resolve() });
  worker = await application.startWorker();
  lead = new Browser(application.address);
  const person = { displayName: 'Anna Prüferin', password: 'korrekt pferd batterie' };
  await lead.json('POST', '/first-run', { userName: 'anna', ...person });
  const { id } = await lead.json<Item>('POST', '/engagements', {
    ...{ number: 'PA-1', title: 'Beihilfen', authorityName: 'Stadt Lindenborn' },
    ...{ subject: 'Auszahlungen', periodFrom: '2025-01-01', periodTo: '2025-12-31', land: 'NW' },
  });
  base = `/engagements/${id}`;
});

afterAll(async () => {
  await application?.close();
  await server?.stop();
  const home = await readFile(join(dataDir, 'postgres', 'cluster-home'), 'utf8').catch(() => '');
  if (home) await rm(home.trim(), { recursive: true, force: true });
  await rm(dataDir, { recursive: true, force: true });
});

/** Kills PostgreSQL as soon as the work runs, and waits until it has been started again. */
async function killDatabaseWhileRunning(path: string): Promise<void> {
  while ((await lead.json<Item>('GET', path)).state === 'waiting') await pause(5);
  const pid = server.pid()!;
  process.kill(pid, 'SIGKILL');
  while (server.pid() === pid || server.pid() === undefined) await pause(20);
}

/** As a page in a browser does: what fails while the database is away is asked again. */
async function untilEnded(path: string): Promise<Item> {
  for (;;) {
    const response = await lead.fetch('GET', path).catch(() => null);
    const item = response?.ok ? ((await response.json()) as Item) : null;
    if (item && !['waiting', 'running'].includes(item.state)) return item;
    await pause(100);
  }
}

describe('a database server that is killed', () => {
  it('in the middle of an import and of an analysis costs nothing but time', async () => {
    const files: Record<string, Uint8Array> = {};
    for (const file of generateTown({ seed: 7, rows: 30_000 }).files()) {
      files[file.name] = await buffer(Readable.from(townFileBytes(file)));
    }
    const uploads = await lead.upload<Item[]>(`${base}/uploads`, files);
    const uploadIds = uploads.map(({ id }) => id);
    const one = await lead.json<Item>('POST', `${base}/imports`, { uploadIds });
    await killDatabaseWhileRunning(`${base}/imports/${one.id}`);
    expect(await untilEnded(`${base}/imports/${one.id}`)).toMatchObject({ state: 'sealed' });

    const { items, total } = await lead.json<Page>('GET', `${base}/datasets`);
    expect(total).toBe(1);
    const run = await lead.json<Item>('POST', `${base}/analysis-runs`, { datasetId: items[0]!.id });
    await killDatabaseWhileRunning(`${base}/analysis-runs/${run.id}`);
    const done = await untilEnded(`${base}/analysis-runs/${run.id}`);
    expect(done).toMatchObject({ state: 'done' });

    const flags = await lead.json<Page>('GET', `${base}/red-flags?pageSize=1`);
    expect(flags.total).toBe(done['added']);
    expect(flags.total).toBeGreaterThan(20);
    expect(await verifyAudit(server.url)).toMatchObject({ ok: true });
  });

  it('is outlived by the processes that use it', async () => {
    for (const { process: child } of [application.api, worker]) {
      expect([child.exitCode, child.signalCode]).toEqual([null, null]);
    }
    const ready = await fetch(`${application.address}/health/ready`);
    expect(await ready.json()).toMatchObject({ ready: true });
  });
});
