import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityFaults } from '../kit/web-accessibility.ts';
import { administrator, startWebApplication, type WebApplication } from '../kit/web-application.ts';
import { until } from '../kit/web-until.ts';

let web: WebApplication;
beforeAll(async () => {
  web = await startWebApplication();
}, 120_000);
afterAll(() => web?.close());
afterEach(() => expect(web?.troubles() ?? []).toEqual([]));

describe('the browser application', () => {
  it('comes as one page from the API, with its fonts and in German', async () => {
    const { page, open } = await web.visit();
    await open('/');
    expect(await page.title()).toMatch(/Prüfwerk/);
    expect(await page.evaluate('document.documentElement.lang')).toBe('de');
    expect(await page.evaluate('navigator.language')).toBe('de-DE');
    // Loaded only when text asks for it; without it this would wait in vain.
    await until(page, `document.fonts.check('16px "Source Sans 3 Variable"', 'Prüfung')`);
    const text = page.locator('h1').first();
    expect((await text.boundingBox())?.width).toBeGreaterThan(50);
  });

  it('comes compressed, and what has a hash in its name stays in the cache', async () => {
    const { address } = web.application;
    const html = await (await fetch(address)).text();
    const entry = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'no entry';
    const headers = { 'Accept-Encoding': 'gzip, br' };
    const response = await fetch(address + entry, { headers, method: 'HEAD' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('content-type')).toMatch(/^text\/javascript/);
    expect(response.headers.get('cache-control')).toContain('immutable');
  });

  it('has nothing on its first page that shuts people out', async () => {
    const { page, open } = await web.visit();
    await open('/');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('shows a person who is signed in where they can begin', async () => {
    const { page, open, enter } = await web.visit();
    await enter(administrator);
    await open('/');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    expect(await page.getByLabel('Passwort', { exact: true }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('lets the administrator sign in, and shows the same address after it is loaded anew', async () => {
    const { page, open, signIn } = await web.visit();
    await open('/');
    await signIn(administrator);
    const path = new URL(page.url()).pathname;
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await open(path);
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await page.getByLabel('Passwort', { exact: true }).count()).toBe(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
