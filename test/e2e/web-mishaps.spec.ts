import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { accessibilityFaults } from '../kit/web-accessibility.ts';
import { administrator, startWebApplication, type WebApplication } from '../kit/web-application.ts';
import { arrive } from '../kit/web-arrive.ts';
import {
  findingWithMeasure,
  importFiles,
  type Item,
  openEngagement,
  townFiles,
  untilState,
} from '../kit/web-engagement.ts';
import { button, runAnalysis, titled } from '../kit/web-walk.ts';

let web: WebApplication;
let base: string;
let path: string;

/** Enough that the worker can be killed in the middle. */
const ROWS = 30_000;

beforeAll(async () => {
  web = await startWebApplication();
  const { id } = await openEngagement(web.http, { number: 'PA-2026-900' });
  [base, path] = [`/engagements/${id}`, `/p/${id}`];
  const one = await importFiles(web.http, base, await townFiles(ROWS));
  await untilState(web.http, `${base}/imports/${one.id}`, 'sealed');
}, 180_000);
afterAll(() => web?.close());
afterEach(() => expect(web?.troubles() ?? []).toEqual([]));

async function enter(address: string) {
  const visitor = await web.visit();
  await visitor.enter(administrator);
  await arrive(visitor, address);
  return visitor;
}

describe('a worker that is killed while somebody watches', () => {
  it('does not stop the page: the run goes on with the next worker and ends', async () => {
    const { page } = await enter(`${path}/analyselaeufe/neu`);
    const state = page.locator('h2#run-progress');
    await button(page, /^Lauf mit \d+ Regeln starten$/).click();
    await titled(page, /^Analyselauf \d+$/);
    await state.getByText(/^Regel \d+ von \d+/).waitFor();
    await web.worker.stop('SIGKILL');
    const left = await state.innerText();
    expect(left).not.toMatch(/^Fertig/);
    const replacement = await web.application.startWorker();
    expect(replacement.process.exitCode).toBeNull();
    await state.getByText(/^Fertig: [\d.]+ Auffälligkeiten/).waitFor({ timeout: 90_000 });
    const { items } = await web.http.json<{ items: Item[] }>('GET', `${base}/analysis-runs`);
    expect(items.map((run) => run.state)).toEqual(['done']);
    await page.context().close();
  }, 150_000);

  it('leaves a page that can start and follow the next run', async () => {
    const { page } = await enter(`${path}/analyselaeufe/neu`);
    const seen = await runAnalysis(page);
    expect([...seen].at(-1)).toMatch(/^Fertig/);
    await page.getByText(/\d+ wieder gesehen/).waitFor();
    await page.context().close();
  });
});

describe('what was typed', () => {
  const words = 'Die Zuständigkeit war nicht geregelt; siehe Dienstanweisung.';
  let finding: Item;

  beforeAll(async () => {
    ({ finding } = await findingWithMeasure(web.http, base));
  });

  /** A finding with words in it that are not saved. */
  async function writing() {
    const visitor = await enter(`${path}/feststellungen/${finding.id}`);
    await button(visitor.page, 'Bearbeiten').click();
    await visitor.page.getByLabel('Ursache').fill(words);
    return visitor;
  }
  const cause = async (): Promise<unknown> => {
    const file = await web.http.json<{ finding: Record<string, unknown> }>(
      'GET',
      `${base}/findings/${finding.id}`,
    );
    return file.finding['cause'];
  };

  it('outlives the end of the session: signing in again goes on where one was', async () => {
    const { page, troubles } = await writing();
    troubles.expect(/ 401 |401 [A-Z]+ /);
    const headers = { 'X-Pruefwerk': '1' };
    await page.context().request.delete('/api/session', { headers });
    await button(page, 'Speichern').click();
    const dialog = page.getByRole('dialog', { name: 'Bitte melden Sie sich noch einmal an' });
    await dialog.waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByLabel('Passwort', { exact: true }).fill(administrator.password);
    await dialog.getByRole('button', { name: 'Anmelden und weiterarbeiten' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(await page.getByLabel('Ursache').inputValue()).toBe(words);
    await button(page, 'Speichern').click();
    await page.getByLabel('Ursache').waitFor({ state: 'detached' });
    expect(await cause()).toBe(words);
    await page.context().close();
  });

  it('outlives a lost connection, and a reload in the middle of it', async () => {
    const { page, troubles } = await writing();
    troubles.expect(/ERR_INTERNET_DISCONNECTED/);
    const more = `${words} Ergänzt.`;
    await page.getByLabel('Ursache').fill(more);
    await page.context().setOffline(true);
    await page.getByText('Keine Verbindung. Angezeigt wird der letzte Stand').waitFor();
    await button(page, 'Speichern').click();
    await page.getByText('Keine Verbindung zum Server').first().waitFor();
    expect(await page.getByLabel('Ursache').inputValue()).toBe(more);
    expect(await cause()).toBe(words);
    await page.context().setOffline(false);
    await page.reload();
    await page.getByLabel('Ursache').waitFor();
    expect(await page.getByLabel('Ursache').inputValue()).toBe(more);
    await button(page, 'Speichern').click();
    await page.getByLabel('Ursache').waitFor({ state: 'detached' });
    expect(await cause()).toBe(more);
    await page.context().close();
  });
});
