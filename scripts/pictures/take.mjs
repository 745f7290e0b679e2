// Starts the application with its sample, furnishes it, and takes the pictures that screens.mjs describes.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Browser as HttpBrowser } from '../../test/kit/browser.ts';
import { office, startBrowser } from '../../test/kit/web-launch.ts';
import { root } from '../setup.mjs';
import { furnish, lead } from './office.mjs';
import { withPalette } from './palette-png.mjs';
import { startPruefwerk } from './running.mjs';
import { before, beginning, screens } from './screens.mjs';

const wanted = process.argv.slice(2);
const folder = join(root, 'docs', 'pictures');
mkdirSync(folder, { recursive: true });

/** Text in its font, nothing being loaded, no light left from a movement. */
async function atRest(page) {
  await page.waitForLoadState('networkidle', { timeout: 1_500 }).catch(() => undefined);
  for (let i = 0; i < 100; i += 1) {
    const busy = `document.fonts.status !== 'loaded' || document.querySelector('[aria-busy="true"]') !== null`;
    if (!(await page.evaluate(busy))) break;
    await pause(100);
  }
  await pause(250);
}

async function take(page, { name, path, act, settle = true }, suffix) {
  await page.goto(path);
  if (settle) await atRest(page);
  if (act) {
    await act(page);
    await atRest(page);
  }
  const png = await page.screenshot({ animations: 'disabled' });
  writeFileSync(join(folder, `${name}${suffix}.png`), withPalette(png));
  console.log(`${name}${suffix}.png`);
}

async function takeAll(browser, address, list, signIn) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ ...office, baseURL: address, colorScheme });
    if (signIn) {
      const { userName, password } = lead;
      const headers = { 'X-Pruefwerk': '1' };
      await context.request.post('/api/session', { data: { userName, password }, headers });
    }
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    for (const screen of list) {
      if (wanted.length > 0 && !wanted.includes(screen.name.slice(0, 2))) continue;
      await take(page, screen, colorScheme === 'dark' ? '-dunkel' : '');
    }
    await context.close();
  }
}

async function untilSampleIsReady(http) {
  for (;;) {
    const { sample } = await http.json('GET', '/session');
    if (sample?.state === 'ready') {
      const issued = await http.json('GET', `/engagements/${sample.engagementId}/exports`);
      if (issued.items.some(({ state }) => state === 'issued')) return;
    }
    await pause(500);
  }
}

const pruefwerk = await startPruefwerk();
const browser = await startBrowser();
try {
  const { address } = pruefwerk;
  await takeAll(browser, address, before, false);
  const http = new HttpBrowser(address);
  await http.json('POST', '/first-run', lead);
  await untilSampleIsReady(http);
  await takeAll(browser, address, beginning, true);
  await takeAll(browser, address, await screens(http, await furnish(address, http)), true);
} finally {
  await browser.close();
  await pruefwerk.stop();
}
