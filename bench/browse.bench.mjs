// (d) Browsing a population of one million payments through the API: filter, sort, page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startTemporaryPostgres } from '#pruefwerk/platform';
import { measured, verdict } from './measure.mjs';

const ROWS = 1_000_000;
const REQUESTS = 300;
const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-'));
const log = { info: () => undefined, warn: console.error, error: console.error };
const server = await startTemporaryPostgres(log);
const children = [];

/** Starts an app as it is delivered; resolves with the log line that says it is ready. */
async function start(app, ready) {
  const main = fileURLToPath(new URL(`../dist/apps/${app}/src/main.js`, import.meta.url));
  const env = { ...process.env, DATABASE_URL: server.url, DATA_DIR: folder, PORT: '0' };
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes(ready)) continue;
    child.stdout.resume();
    return JSON.parse(line);
  }
  throw new Error(`${app} did not start`);
}

let cookie = '';
async function ask(address, method, path, init = {}) {
  const headers = { 'X-Pruefwerk': '1', Cookie: cookie, ...init.headers };
  const response = await fetch(`${address}/api${path}`, { ...init, method, headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
  cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
  return text ? JSON.parse(text) : undefined;
}
const json = (body) => ({
  body: JSON.stringify(body),
  headers: { 'Content-Type': 'application/json' },
});

/** The file as one part of a form, streamed. */
async function upload(address, base, file) {
  const boundary = 'pruefwerk-bench';
  const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="payments.csv"\r\n\r\n`;
  async function* body() {
    yield Buffer.from(head);
    yield* createReadStream(file);
    yield Buffer.from(`\r\n--${boundary}--\r\n`);
  }
  const headers = { 'Content-Type': `multipart/form-data; boundary=${boundary}` };
  const init = { body: Readable.toWeb(Readable.from(body())), duplex: 'half', headers };
  return ask(address, 'POST', `${base}/uploads`, init);
}

async function until(address, path, wanted) {
  for (;;) {
    const answer = await ask(address, 'GET', path);
    if (wanted(answer)) return answer;
    await pause(500);
  }
}

const filters = [
  [],
  [{ column: 'payee_name', kind: 'contains', text: '1234' }],
  [{ column: 'amount_cents', kind: 'range', from: 100_000, to: 150_000 }],
  [{ column: 'payment_date', kind: 'range', from: '2025-03-01', to: '2025-03-31' }],
  [{ column: 'org_unit', kind: 'in', values: ['Außenstelle 2'] }],
  [
    { column: 'captured_by', kind: 'in', values: ['SB7'] },
    { column: 'amount_cents', kind: 'range', from: 200_000 },
  ],
];
const sorts = ['', 'payment_date', '-amount_cents', 'case_number', '-payee_name'];

/** A person at work: another filter, another sort, leafing on; deep pages too. */
function* requests() {
  for (let i = 0; i < REQUESTS; i += 1) {
    const query = new URLSearchParams({
      page: String(1 + [0, 1, 2, 10, 200, 15_000][(i * 5) % 6]),
      pageSize: '50',
    });
    const filter = filters[(i * 7) % filters.length];
    if (filter.length > 0) {
      query.set('filters', JSON.stringify(filter));
      query.set('page', String(1 + (i % 3)));
    }
    if (sorts[i % sorts.length]) query.set('sort', sorts[i % sorts.length]);
    yield query;
  }
}

try {
  console.log(
    `Browsing ${ROWS.toLocaleString('en')} payments through the API, ${REQUESTS} requests`,
  );
  const file = join(folder, 'payments.csv');
  measured('write-payments', [file, ROWS]);
  const { address } = await start('api', 'api is listening');
  await start('worker', 'worker.ready');
  const password = 'Messung-eines-langen-Kennworts-1';
  await ask(
    address,
    'POST',
    '/first-run',
    json({ userName: 'messung', displayName: 'Messung', password }),
  );
  const engagement = await ask(
    address,
    'POST',
    '/engagements',
    json({
      number: 'M-1',
      title: 'Messung',
      authorityName: 'Stadt Lindenborn',
      subject: 'Messung',
      periodFrom: '2025-01-01',
      periodTo: '2025-12-31',
      land: 'NW',
    }),
  );
  const base = `/engagements/${engagement.id}`;
  const [one] = await upload(address, base, file);
  const started = performance.now();
  const { id } = await ask(address, 'POST', `${base}/imports`, json({ uploadIds: [one.id] }));
  const sealed = await until(address, `${base}/imports/${id}`, (state) =>
    ['sealed', 'failed'].includes(state.state),
  );
  if (sealed.state !== 'sealed') throw new Error('the import failed');
  console.log(`  import by the worker: ${((performance.now() - started) / 1000).toFixed(1)} s`);
  const { items } = await ask(address, 'GET', `${base}/datasets`);
  const payments = `${base}/datasets/${items[0].id}/payments`;
  const opened = performance.now();
  await ask(address, 'GET', `${payments}?page=1&pageSize=50`);
  console.log(
    `  first page after the start of the API: ${((performance.now() - opened) / 1000).toFixed(1)} s`,
  );
  await pause(20_000);
  const times = [];
  for (const query of requests()) {
    const from = performance.now();
    await ask(address, 'GET', `${payments}?${query}`);
    times.push(performance.now() - from);
  }
  times.sort((left, right) => left - right);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  console.log(
    `  p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, slowest ${at(1).toFixed(0)} ms`,
  );
  verdict('p95', at(0.95), 100, ' ms');
} finally {
  for (const child of children) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
