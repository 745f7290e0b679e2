import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults } from '../kit/web-accessibility.ts';
import { office, startBrowser } from '../kit/web-browser.ts';
import { Troubles } from '../kit/web-troubles.ts';

const pages: Record<string, string> = {
  '/fine': '<button>Weiter</button>',
  '/thrown': '<script src="/throws.js"></script>',
  '/refused': '<script src="/fetches.js"></script>',
  '/inline': '<script>document.title = "inline"</script>',
  '/foreign': '<img alt="" src="http://127.0.0.1:9/picture.png">',
  '/pale': '<p style="color:#999;background:#fff">Zu blass zum Lesen</p>',
};
const scripts: Record<string, string> = {
  '/throws.js': 'throw new Error("on purpose")',
  '/fetches.js': 'fetch("/missing")',
};
const html = (body: string) =>
  `<!doctype html><html lang="de"><title>Seite</title><link rel="icon" href="data:,"><main><h1>Seite</h1>${body}</main>`;

let server: Server;
let browser: Browser;
let address: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const policy =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";
    response.setHeader('Content-Security-Policy', policy);
    const [type, body] = pages[url]
      ? ['text/html', html(pages[url])]
      : ['text/javascript', scripts[url] ?? ''];
    response.setHeader('Content-Type', type);
    response.statusCode = body === '' ? 404 : 200;
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await startBrowser();
}, 60_000);
afterAll(async () => {
  await browser?.close();
  server?.close();
});

async function visit(path: string): Promise<{ page: Page; troubles: Troubles }> {
  const context = await browser.newContext(office);
  const troubles = new Troubles();
  await troubles.watch(context);
  const page = await context.newPage();
  await page.goto(address + path, { waitUntil: 'networkidle' });
  return { page, troubles };
}

describe('the kit of the browser tests', () => {
  it('finds nothing wrong with a page that is right', async () => {
    const { page, troubles } = await visit('/fine');
    expect(troubles.take()).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each([
    ['an error in a script', '/thrown', /error in the page: .*on purpose/s],
    ['an answer of the server that refuses', '/refused', /404 GET .*\/missing/],
    ['a script inside the page', '/inline', /security policy: script-src/],
    ['a picture from elsewhere', '/foreign', /security policy: img-src/],
  ])('tells of %s', async (_, path, told) => {
    const { troubles } = await visit(path);
    expect(troubles.take().join('\n')).toMatch(told);
    expect(troubles.take()).toEqual([]);
  });

  it('does not tell of what the test expects', async () => {
    const { page, troubles } = await visit('/fine');
    troubles.expect(/404 GET .*\/missing/);
    await page.evaluate('fetch("/missing").then(() => undefined)');
    expect(troubles.take()).toEqual([]);
  });

  it('tells of text that few can read, once per colour scheme', async () => {
    const { page } = await visit('/pale');
    const faults = await accessibilityFaults(page);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/^dark: color-contrast .* at p: Element has insufficient/);
  });

  it('prints', async () => {
    const { page } = await visit('/fine');
    const pdf = await page.pdf({ format: 'A4', landscape: true });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    expect(pdf.length).toBeGreaterThan(2_000);
  });

  it('shows text in a German office', async () => {
    const { page } = await visit('/fine');
    expect((await page.locator('button').boundingBox())?.width).toBeGreaterThan(30);
    const zone = 'Intl.DateTimeFormat().resolvedOptions().timeZone';
    expect(await page.evaluate(zone)).toBe('Europe/Berlin');
    expect(await page.evaluate('navigator.language')).toBe('de-DE');
  });
});
