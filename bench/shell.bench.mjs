// (e) First contentful paint of the browser application's shell with an empty cache, from its own API.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { startTemporaryPostgres } from '#pruefwerk/platform';
import { office, startBrowser } from '../test/kit/web-launch.ts';
import { verdict } from './measure.mjs';

const VISITS = 11;
const person = { userName: 'messung', displayName: 'Messung', password: 'Lindenborner Zahlenwerk' };
const folder = mkdtempSync(join(tmpdir(), 'pruefwerk-bench-'));
const log = { info: () => undefined, warn: console.error, error: console.error };
const server = await startTemporaryPostgres(log);
const main = fileURLToPath(new URL('../dist/apps/api/src/main.js', import.meta.url));
const env = { ...process.env, DATABASE_URL: server.url, DATA_DIR: folder, PORT: '0' };
const api = spawn(process.execPath, [main], { env, stdio: ['ignore', 'pipe', 'inherit'] });

async function addressOf(child) {
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.includes('api is listening')) continue;
    child.stdout.resume();
    return JSON.parse(line).address;
  }
  throw new Error('the API did not start');
}

/** Milliseconds from the wish to see the page until its first text, in a browser that has never been there. */
async function firstPaint(browser, address, path, signedIn) {
  const context = await browser.newContext({ ...office, baseURL: address });
  if (signedIn) {
    const data = { userName: person.userName, password: person.password };
    await context.request.post('/api/session', { data, headers: { 'X-Pruefwerk': '1' } });
  }
  const page = await context.newPage();
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  // Chromium tells a paint after it has happened, and a heading may be there a moment before it is painted.
  await page.waitForTimeout(300);
  const paint = "performance.getEntriesByName('first-contentful-paint')[0]?.startTime";
  const shown = await page.evaluate(paint);
  await context.close();
  if (typeof shown !== 'number') throw new Error(`${path}: nothing was painted`);
  return shown;
}

async function measuredPage(browser, address, label, path, signedIn) {
  const times = [];
  for (let i = 0; i < VISITS; i += 1) {
    times.push(await firstPaint(browser, address, path, signedIn));
  }
  const first = times[0];
  times.sort((left, right) => left - right);
  const at = (share) => times[Math.floor(share * (times.length - 1))];
  console.log(
    `  ${label}: first ${first.toFixed(0)} ms, p50 ${at(0.5).toFixed(0)} ms, slowest ${at(1).toFixed(0)} ms`,
  );
  return at(1);
}

let browser;
try {
  console.log(`First contentful paint, empty cache, ${VISITS} visits each`);
  const address = await addressOf(api);
  const answer = await fetch(`${address}/api/first-run`, {
    method: 'POST',
    headers: { 'X-Pruefwerk': '1', 'Content-Type': 'application/json' },
    body: JSON.stringify(person),
  });
  if (!answer.ok) throw new Error(await answer.text());
  browser = await startBrowser();
  const slowest = [
    await measuredPage(browser, address, 'sign-in page', '/anmelden', false),
    await measuredPage(browser, address, 'engagements, signed in', '/', true),
  ];
  verdict('slowest first contentful paint', Math.max(...slowest), 1500, ' ms');
} finally {
  await browser?.close();
  api.kill('SIGTERM');
  if (api.exitCode === null) await once(api, 'exit');
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
