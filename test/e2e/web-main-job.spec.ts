import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { formatCents } from '#pruefwerk/money';
import { verifyWorkbook } from '#pruefwerk/workbook';
import { bradfordIsPresent, bradfordNote, unpackBradford } from '../kit/bradford-files.ts';
import { sheetTexts } from '../kit/sheet-texts.ts';
import { temporaryFolder } from '../kit/temporary-folder.ts';
import { startWebApplication, type WebApplication } from '../kit/web-application.ts';
import { Clock } from '../kit/web-clock.ts';
import { ownFile } from '../kit/web-own-file.ts';
import {
  acceptFormat,
  area,
  button,
  checkRows,
  csv,
  drop,
  fillNewEngagement,
  judge,
  runAnalysis,
  titled,
} from '../kit/web-walk.ts';

let web: WebApplication;
let page: Page;

beforeAll(async () => {
  web = await startWebApplication({ firstRun: true });
  ({ page } = await web.visit());
}, 120_000);
afterAll(() => web?.close());
afterEach(() => expect(web?.troubles() ?? []).toEqual([]));

const german = (count: number): string => count.toLocaleString('de-DE');

/** Number of the red flag that is shown. */
const shownFlag = () =>
  page.evaluate(`document.querySelector('tr[aria-current]')?.dataset.number ?? null`);

describe('somebody who has never seen Prüfwerk, with an own file', () => {
  const file = ownFile(5_000, { ambiguous: true });
  const reason = 'Zwei Auszahlungen, ein Antrag; Akte 50.2 eingesehen.';

  const clock = new Clock();
  let broken = false;
  /** What follows a step that failed cannot be judged. */
  const step = (name: string, work: () => Promise<void>) =>
    it(name, async () => {
      if (broken) throw new Error('an earlier step has failed');
      broken = true;
      await work();
      broken = false;
      clock.step(name);
    });
  beforeAll(() => clock.start());
  afterAll(() => clock.tell('Main job with an own file of 5,000 rows'));

  step('creates the account of the administration and is offered two ways to begin', async () => {
    await page.goto('/');
    await titled(page, 'Prüfwerk einrichten');
    await page.getByLabel('Ihr Name').fill('Erika Leitung');
    await page.getByLabel('Benutzername').fill('e.leitung');
    await page.getByLabel(/^Neues Passwort \*$/).fill('Lindenborner Zahlenwerk');
    await page.getByLabel('Neues Passwort wiederholen').fill('Lindenborner Zahlenwerk');
    await button(page, 'Konto anlegen und beginnen').click();
    await titled(page, 'Prüfungen');
  });

  step('opens an engagement with four fields', async () => {
    await button(page, 'Neue Prüfung beginnen').click();
    await fillNewEngagement(page, 'Einmalige Beihilfen 2025');
    await page.getByRole('link', { name: /Zahlungsdatei einlesen/ }).waitFor();
  });

  step('drops a file whose writing is recognised', async () => {
    await page.getByRole('link', { name: /Zahlungsdatei einlesen/ }).click();
    await drop(page, [csv(file.name, file.bytes)]);
    await button(page, 'Weiter: Spalten zuordnen').waitFor();
    const shown = await page.locator('main').innerText();
    for (const fact of ['Windows-1252', 'Semikolon', 'Möbel']) expect(shown).toContain(fact);
  });

  step('is asked what an ambiguous header means, and only that', async () => {
    await acceptFormat(page);
    await button(page, 'Weiter: Prüfen und übernehmen').click();
    const question = page.getByRole('group', { name: 'Bedeutung von Konto' });
    await button(page, 'Sachkonto').click();
    expect(await question.locator('[aria-pressed=true]').allInnerTexts()).toEqual(['Sachkonto']);
    await checkRows(page);
  });

  step('sees what was rejected and why, and reconciles the total with a reason', async () => {
    const accepted = file.rows - file.rejected;
    const main = page.locator('main');
    const equation = `${german(file.rows)} = ${german(accepted)} + ${german(file.rejected)}`;
    await main.getByText(equation).waitFor();
    expect(await main.innerText()).toContain(formatCents(file.totalCents, 'de'));
    const reasons = page.getByRole('link', { name: /^\d+ Zeilen: / });
    expect(await reasons.count()).toBe(2);
    const total = page.getByLabel('Kassenabschluss in Euro');
    await total.fill(formatCents(file.totalCents + 100_000, 'de').replace(/[^\d.,]/g, ''));
    await main.getByText('weicht ab').waitFor();
    await page
      .getByLabel('Warum weichen die Summen ab?')
      .fill('Eine Auslage wurde außerhalb des Verfahrens bezahlt.');
    await button(page, `Übernehmen: ${german(accepted)} Zahlungen`).click();
    await main.getByText('Die Grundgesamtheit ist versiegelt').waitFor();
    await page.getByRole('link', { name: 'Abgewiesene Zeilen als Excel' }).waitFor();
  });

  step('starts the analysis and watches it rule by rule', async () => {
    await button(page, 'Analyse starten').click();
    await titled(page, 'Neuer Analyselauf');
    await runAnalysis(page);
    expect(await page.locator('main').innerText()).toMatch(/\d+ neu/);
  });

  step('judges hits by key, and takes one judgement back', async () => {
    await page.getByRole('link', { name: 'Auffälligkeiten ansehen' }).click();
    await titled(page, 'Auffälligkeiten bewerten');
    await button(page, /^Auffälligkeit bestätigen/).waitFor();
    const first = await shownFlag();
    await judge(page, 'u', 'Monatliche Rate, im Bescheid vereinbart.');
    await page
      .getByText(/: Unauffällig\./)
      .first()
      .waitFor();
    expect(await shownFlag()).not.toBe(first);
    await button(page, 'Rückgängig').first().click();
    await page.getByText(/0 von \d+ bewertet/).waitFor();
    expect(await shownFlag()).toBe(first);
    await judge(page, 'r', 'Bitte Antrag und Bescheid vorlegen.');
    await judge(page, 'u', 'Zwei Bedarfe mit eigenen Bescheiden.');
    await judge(page, 'b', reason);
    await page.getByText(/3 von \d+ bewertet/).waitFor();
  });

  step('makes a finding of it, with a measure', async () => {
    await page.getByText(/ist bestätigt\. Soll daraus eine Feststellung werden\?/).waitFor();
    await button(page, 'Feststellung anlegen').first().click();
    await page.getByRole('link', { name: 'Feststellung öffnen' }).click();
    await page.getByText('Fehlt noch vor dem Bericht').first().waitFor();
    await button(page, 'Maßnahme hinzufügen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Was getan wird').fill('Überzahlung zurückfordern');
    await dialog.getByLabel('Verantwortlich').fill('Leitung Sozialamt');
    await dialog.getByLabel('Frist').fill('31.03.2027');
    await dialog.getByRole('button', { name: 'Maßnahme hinzufügen' }).click();
    await page.getByRole('cell', { name: '31.03.2027' }).waitFor();
  });

  step('exports a workbook that is proven to hold what was found', async () => {
    await area(page, 'Bericht und Export').click();
    await titled(page, 'Bericht und Export');
    await button(page, 'Arbeitsmappe ausgeben').click();
    const link = page.getByRole('link', { name: 'Version 1 herunterladen' });
    await link.waitFor({ timeout: 60_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(download.suggestedFilename()).toMatch(/Feststellungen_v1\.xlsx$/);
    const bytes = await readFile(await download.path());
    expect(await verifyWorkbook(bytes)).toMatchObject({ unchanged: true, firstDifference: null });
    const expected: Readonly<Record<string, string>> = {
      Auffälligkeiten: reason,
      Maßnahmen: 'Überzahlung zurückfordern',
      Datengrundlage: file.name,
    };
    for (const [sheet, text] of Object.entries(expected)) {
      const found = (await sheetTexts(bytes, sheet)).some((cell) => cell.includes(text));
      expect([sheet, found]).toEqual([sheet, true]);
    }
  });
});

const withData = bradfordIsPresent ? describe : describe.skip;

withData(`three months of Bradford in the browser${bradfordNote}`, () => {
  const folder = temporaryFolder();

  const clock = new Clock();
  beforeAll(() => clock.start());
  afterAll(() => {
    clock.tell('Main job with three months of Bradford');
    folder[Symbol.dispose]();
  });

  it('are taken in together, analysed, and lead to first hits', async () => {
    const paths = unpackBradford(folder.path).slice(0, 3);
    const files = await Promise.all(
      paths.map(async (path) => csv(basename(path), await readFile(path))),
    );
    await page.goto('/?neu=1');
    await fillNewEngagement(page, 'Ausgaben der Stadt');
    await area(page, 'Zahlungsdaten').click();
    await drop(page, files);
    await acceptFormat(page);
    clock.step('engagement, three files, format');
    await checkRows(page);
    const main = page.locator('main');
    await main.getByText(/^[\d.]+ = [\d.]+ \+ 0$/).waitFor();
    await page
      .getByLabel('Kein Kassenabschluss vorhanden? Bitte begründen.')
      .fill('Veröffentlichte Liste ohne Kassenabschluss.');
    await button(page, /^Übernehmen: [\d.]+ Zahlungen$/).click();
    await main.getByText('Die Grundgesamtheit ist versiegelt').waitFor();
    clock.step('rows read, accepted with a reason');
    await button(page, 'Analyse starten').click();
    await titled(page, 'Neuer Analyselauf');
    await main
      .getByText(/In den Daten fehl(t die Spalte|en die Spalten)/)
      .first()
      .waitFor();
    expect((await runAnalysis(page)).size).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'Auffälligkeiten ansehen' }).click();
    await button(page, /^Auffälligkeit bestätigen/).waitFor();
    expect(await shownFlag()).not.toBeNull();
    clock.step('analysis, first hit');
  }, 180_000);
});
