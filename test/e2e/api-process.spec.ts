import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../kit/test-database.ts';

const main = fileURLToPath(new URL('../../dist/apps/api/src/main.js', import.meta.url));

/** Compiled as it is delivered: only there the OpenAPI plugin has run. */
describe('the process of the API', () => {
  let database: TestDatabase;
  let dataDir: string;
  let child: ChildProcess;
  let address: string;

  const start = (environment: Record<string, string>) =>
    spawn(process.execPath, [main], {
      env: { PATH: process.env['PATH'] ?? '', DATA_DIR: dataDir, PORT: '0', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const ended = (process: ChildProcess) =>
    new Promise<number | null>((resolve) => process.once('exit', resolve));

  beforeAll(async () => {
    if (!existsSync(main)) throw new Error('The API is not built: run "npm run build" first.');
    dataDir = await mkdtemp(join(tmpdir(), 'pruefwerk-process-'));
    database = await createTestDatabase({ empty: true });
    child = start({ DATABASE_URL: database.url });
    for await (const line of createInterface({ input: child.stdout! })) {
      const entry = JSON.parse(line) as { address?: string };
      if (entry.address === undefined) continue;
      ({ address } = entry as { address: string });
      break;
    }
  });
  afterAll(async () => {
    child.kill('SIGKILL');
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('migrates an empty database and is ready', async () => {
    const response = await fetch(`${address}/health/ready`);
    expect([response.status, await response.json()]).toMatchObject([200, { ready: true }]);
  });

  it('describes its bodies with all fields, required ones and those that may be left out', async () => {
    const response = await fetch(`${address}/api/openapi.json`);
    const { components } = (await response.json()) as {
      components: { schemas: Record<string, { required: string[]; properties: object }> };
    };
    const schema = components.schemas['NewEngagementDto'];
    expect(Object.keys(schema?.properties ?? {})).toHaveLength(11);
    expect(schema?.required).toContain('periodFrom');
    expect(schema?.required).not.toContain('cashLimitCents');
    expect(components.schemas['AccountPageDto']).toMatchObject({
      properties: { items: { type: 'array', items: { $ref: '#/components/schemas/AccountDto' } } },
    });
  });

  it('ends cleanly when asked to, even while somebody is still sending', async () => {
    const { hostname, port } = new URL(address);
    const sender = connect(Number(port), hostname.replaceAll(/[[\]]/g, ''));
    sender.on('error', () => undefined);
    await once(sender, 'connect');
    sender.write('GET / HTTP/1.1\r\n');
    const end = ended(child);
    child.kill('SIGTERM');
    expect([await end, child.signalCode]).toEqual([null, 'SIGTERM']);
  });

  it('says in both languages that it has no database', async () => {
    const lonely = start({});
    const text: Buffer[] = [];
    lonely.stderr?.on('data', (chunk: Buffer) => text.push(chunk));
    expect(await ended(lonely)).toBe(1);
    expect(Buffer.concat(text).toString()).toMatch(/^Der API fehlt die Datenbank[^\n]+\nThe API/);
  });
});
