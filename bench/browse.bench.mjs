// (d) Browsing a population of one million payments through the API: filter, sort, page.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/** A filter by its number; every one but the last asks for something that nobody has asked for before. */
const filters = [
  (i) => [{ column: 'payment_id', kind: 'contains', text: `${1000 + i}` }],
  (i) => [{ column: 'amount_cents', kind: 'range', from: 100_000 + i, to: 150_000 }],
  (i) => [
    { column: 'payment_date', kind: 'range', from: '2025-03-01', to: `2025-09-${10 + (i % 20)}` },
  ],
  (i) => [
    { column: 'benefit_code', kind: 'in', values: ['SGB2-RB'] },
    { column: 'case_number', kind: 'contains', text: `${10 + i}` },
  ],
  () => [{ column: 'org_unit', kind: 'in', values: ['Außenstelle 2'] }],
];
const sorts = ['', 'payment_date', '-amount_cents', 'case_number', '-decision_no'];

/** A person at work: another filter, two pages of it, another sort, leafing on; deep pages too. */
function* requests() {
  for (let i = 0; i < REQUESTS; i += 1) {
    const filtered = i % 4 < 2;
    const page = filtered ? 1 + (i % 2) : 1 + [0, 1, 2, 10, 200, 15_000][(i * 5) % 6];
    const query = new URLSearchParams({ page: String(page), pageSize: '50' });
    const turn = Math.floor(i / 4);
    if (filtered) query.set('filters', JSON.stringify(filters[turn % filters.length](turn)));
    const sort = sorts[Math.floor(i / 2) % sorts.length];
    if (sort) query.set('sort', sort);
    yield query;
  }
}

/** CPU seconds that a process has used, where the system tells; waiting for others is not in it. */
function cpuSeconds(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return Number.NaN;
  }
}

function residentMb(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function percentiles(label, times) {
  times.sort((left, right) => left - right);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  console.log(
    `  ${label}: p50 ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms, slowest ${at(1).toFixed(0)} ms`,
  );
  return at(0.95);
}

try {
  console.log(
    `Browsing ${ROWS.toLocaleString('en')} payments through the API, ${REQUESTS} requests`,
  );
  const file = join(folder, 'payments.csv');
  measured('write-payments', [file, ROWS]);
  const { address } = await start('api', 'api is listening');
  await start('worker', 'worker.ready');
  const password = 'Lindenborner Zahlenwerk';
  const { account } = await ask(
    address,
    'POST',
    '/first-run',
    json({ userName: 'messung', displayName: 'Messung', password }),
  );
  const people = await ask(address, 'GET', '/accounts');
  const { version } = people.items.find(({ id: one }) => one === account.id);
  const rights = json({ version, mayOpenEngagements: true });
  await ask(address, 'PATCH', `/accounts/${account.id}`, rights);
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
  const api = children[0].pid;
  const timed = async (query) => {
    const from = performance.now();
    await ask(address, 'GET', `${payments}?${query}`);
    return performance.now() - from;
  };
  const queries = [...requests()];
  console.log(`  first page, cold: ${(await timed('page=1&pageSize=50')).toFixed(0)} ms`);
  const early = [];
  for (const query of queries.slice(0, 5)) early.push(await timed(query));
  percentiles('next five, while it is being made ready', early);
  // Until the API has nothing left to do in the background.
  for (
    let before = -1, now = cpuSeconds(api);
    now - before > 0.2;
    before = now, now = cpuSeconds(api)
  )
    await pause(2_000);
  console.log(`  API ready: ${residentMb(api).toFixed(0)} MB resident`);
  const cpu = cpuSeconds(api);
  const times = [];
  for (const query of queries) times.push(await timed(query));
  const p95 = percentiles('warm', times);
  const perRequest = ((cpuSeconds(api) - cpu) * 1000) / queries.length;
  console.log(
    `  API: ${perRequest.toFixed(0)} ms of processor time per request, ${residentMb(api).toFixed(0)} MB resident`,
  );
  verdict('p95', p95, 100, ' ms');
  const somewhere = await ask(address, 'GET', `${payments}?page=9000&pageSize=60`);
  const typed = [];
  for (const { case_number: number } of somewhere.items)
    typed.push(await timed(`search=${encodeURIComponent(number.slice(2))}&page=1&pageSize=50`));
  percentiles('search field over all text columns', typed);
  const searches = [];
  let withPayments = 0;
  for (const { payment_id: number } of somewhere.items) {
    const from = performance.now();
    const answer = await ask(address, 'GET', `${base}/search?text=${number.slice(0, -1)}`);
    searches.push(performance.now() - from);
    if (answer.hits.some((hit) => hit.kind === 'payment')) withPayments += 1;
  }
  percentiles(`command palette, ${withPayments} of ${searches.length} with payments`, searches);
} finally {
  for (const child of children) {
    child.kill('SIGTERM');
    if (child.exitCode === null) await once(child, 'exit');
  }
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
