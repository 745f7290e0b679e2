import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { verifyWorkbook } from '#pruefwerk/workbook';
import { withInterchangeSuite } from '../kit/interchange-suite.ts';
import { sheetTexts } from '../kit/sheet-texts.ts';
import { accessibilityFaults } from '../kit/web-accessibility.ts';
import {
  administrator,
  startWebApplication,
  type Visitor,
  type WebApplication,
} from '../kit/web-application.ts';
import { arrive } from '../kit/web-arrive.ts';
import { type Colleague, hire } from '../kit/web-engagement.ts';
import { tabTo } from '../kit/web-keyboard.ts';
import { chooseFile, downloaded, openTab, typeIntoSteps } from '../kit/web-processes.ts';
import { sampleEngagement } from '../kit/web-sample.ts';
import { until } from '../kit/web-until.ts';
import { area, button, titled } from '../kit/web-walk.ts';

let web: WebApplication;
let visitor: Visitor;
let page: Page;
let path: string;
let base: string;
let second: Colleague;

beforeAll(async () => {
  web = await startWebApplication();
  const id = await sampleEngagement(web.application);
  path = `/p/${id}`;
  base = `/engagements/${id}`;
  // Every account may look at the sample and leads it.
  const person = { userName: 'p.pruefer', displayName: 'Paul Prüfer' };
  second = await hire(web.application.address, web.http, person);
  visitor = await web.visit();
  ({ page } = visitor);
  await visitor.enter(administrator);
}, 180_000);
afterAll(() => web?.close());
afterEach(() => expect(web?.troubles() ?? []).toEqual([]));

const NAME = 'Einmalige Beihilfe auszahlen';
const GAP = 'Zahlung ohne zweite Person';
const STEP = 'Anordnung ins Kassenverfahren übertragen';

const main = () => page.locator('main');
const drawn = (selector: string) => page.locator(`.djs-container ${selector}`);

describe('a process of the sample town, from its gap to its approval', () => {
  let broken = false;
  /** What follows a step that failed cannot be judged. */
  const step = (name: string, work: () => Promise<void>) =>
    it(
      name,
      async () => {
        if (broken) throw new Error('an earlier step has failed');
        broken = true;
        await work();
        broken = false;
      },
      120_000,
    );
  let process: string;

  step('is opened as it is, with the media break at step 5', async () => {
    await arrive(visitor, `${path}/prozesse`);
    await page.getByRole('link', { name: NAME, exact: true }).click();
    await titled(page, NAME);
    process = new URL(page.url()).pathname;
    const row = page.getByRole('row').filter({ hasText: STEP });
    await row.getByText('Medienbruch').waitFor();
    expect(await row.getByRole('cell').first().innerText()).toBe('5');
  });

  step('shows its gap as a sentence, as a list and as a way in the drawing', async () => {
    await openTab(page, 'Prüfung');
    await button(page, new RegExp(GAP)).first().click();
    const way = `${STEP} → Auszahlung ausführen`;
    await main()
      .getByText(new RegExp(`ohne dass eine zweite Person .*${way}`))
      .first()
      .waitFor();
    const listed = await main().getByRole('listitem').allInnerTexts();
    expect(listed).toEqual(expect.arrayContaining([STEP, 'Auszahlung ausführen']));
    await drawn('.djs-element.pruefwerk-way').first().waitFor();
    expect(await drawn('.djs-shape.pruefwerk-way').count()).toBe(8);
    expect(await drawn('.djs-connection.pruefwerk-way').count()).toBe(7);
    expect(await drawn('[data-element-id=uebertragen].pruefwerk-way').count()).toBe(1);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  step('is mended by keyboard alone, and the checks say so while it is edited', async () => {
    await openTab(page, 'Modell und Schrittliste');
    await page.evaluate(`['pointerdown', 'mousedown'].forEach((kind) =>
      addEventListener(kind, () => { document.documentElement.dataset.mouse = 'used'; }))`);
    const heading = page.getByRole('heading', { level: 2, name: STEP });
    for (let i = 0; i < 4; i += 1) {
      const before = page.url();
      await page.keyboard.press('ArrowDown');
      await until(page, `location.href !== ${JSON.stringify(before)}`);
    }
    await heading.waitFor();
    await page.keyboard.press('e');
    const checks = page.getByRole('group').filter({ hasText: 'Prüfung beim Zeichnen' });
    await checks
      .getByRole('status')
      .getByText(/^3 Fehler/)
      .waitFor();

    await tabTo(page, `Bearbeitungszeit, Minuten: ${STEP}`);
    await page.keyboard.type('5,5');
    await page.keyboard.press('Enter');
    await page.getByText('Nicht gespeichert').waitFor();

    await tabTo(page, 'Kontrolle zuordnen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: `Kontrollen zuordnen: ${STEP}` }).waitFor();
    await until(page, `document.activeElement?.tagName === 'INPUT'`);
    await page.keyboard.type('K-04');
    await tabTo(page, 'Vier-Augen-Freigabe');
    await page.keyboard.press('Space');
    await tabTo(page, 'Übernehmen');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await tabTo(page, 'Kontrolle · K-04');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Durchgeführt von');
    await page.keyboard.type('Teamleitung');
    await page.keyboard.press('Enter');

    await checks
      .getByRole('status')
      .getByText(/^1 Fehler/)
      .waitFor();
    await page.keyboard.press('Control+s');
    await page.getByText('Prozess gespeichert.').waitFor();
    expect(await page.evaluate('document.documentElement.dataset.mouse ?? null')).toBeNull();
    await button(page, 'Beenden').click();
    await button(page, /^Bearbeiten/).waitFor();
  });

  step('has the gap no longer', async () => {
    await openTab(page, 'Prüfung');
    await button(page, /Risiko ohne Kontrolle/)
      .first()
      .waitFor();
    await button(page, new RegExp(GAP)).first().waitFor({ state: 'detached' });
    expect(await button(page, /umgeh/).count()).toBe(0);
  });

  step(
    'is compared with how it shall be: differences on both sides, and their effect',
    async () => {
      await openTab(page, 'Vergleich');
      await page.getByRole('heading', { level: 2, name: 'Unterschiede' }).waitFor();
      for (const side of ['Vorher', 'Nachher']) {
        const diagram = page.getByRole('region', { name: side, exact: true });
        await diagram.getByRole('heading', { name: new RegExp(`^${side}: ${NAME}`) }).waitFor();
        await diagram.locator('.djs-element').first().waitFor();
      }
      const effect = page.getByRole('table', { name: /^Wirkung auf Zeit/ });
      for (const figure of ['Bearbeitungszeit je Fall (Min.)', 'Personalbedarf (VZÄ)']) {
        const cells = effect.getByRole('row', { name: figure }).getByRole('cell');
        expect([figure, await cells.last().innerText()]).toEqual([
          figure,
          expect.stringMatching(/^−\d/),
        ]);
      }
      const differences = page.getByRole('table', { name: /^Was sich zwischen/ });
      const shown = await differences.innerText();
      for (const word of ['neu', 'entfällt', 'geändert', STEP]) expect(shown).toContain(word);
      await main()
        .getByRole('heading', { name: /^Schließt \d+ Lücke/ })
        .waitFor();
    },
  );

  step('gives the same figures twice from the same seed, and others from another', async () => {
    await openTab(page, 'Simulation');
    const run = async (code: string, seed: string) => {
      await page.getByLabel('Startwert').fill(seed);
      await page.getByLabel('Gezählte Fälle je Wiederholung').fill('300');
      await button(page, 'Simulation starten').click();
      const result = page.getByRole('region', { name: `Ergebnis ${code}` });
      await result.waitFor({ timeout: 90_000 });
      const proof = await main()
        .getByText(/Prüfsumme des Ergebnisses: /)
        .innerText();
      return {
        figures: await result.innerText(),
        hash: /Ergebnisses: ([0-9a-f]+)/.exec(proof)?.[1],
      };
    };
    const first = await run('SIM-01', '2026');
    expect(first.figures).toMatch(/80 % sind fertig nach/i);
    expect(await run('SIM-02', '2026')).toEqual(first);
    expect((await run('SIM-03', '2027')).hash).not.toBe(first.hash);
  });

  step('is told what would save work, and what must not be done', async () => {
    await openTab(page, 'Verbesserung');
    const proposals = main().getByRole('button', { expanded: false });
    const refused = proposals.filter({ hasText: 'Nicht empfohlen' }).first();
    await refused.click();
    await main().getByText('Der Vorschlag würde eine Kontrolllücke öffnen:').waitFor();
    expect(await button(page, 'In Sollprozess übernehmen').count()).toBe(0);
    await proposals.filter({ hasNotText: 'Nicht empfohlen' }).first().click();
    await button(page, 'In Sollprozess übernehmen').waitFor();
    await page.getByRole('table', { name: /^Ersparnis/ }).waitFor();
  });

  step('is submitted, and its author may not approve it', async () => {
    await openTab(page, 'Versionen');
    await button(page, 'Zur Freigabe einreichen').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Was wurde geändert?').fill('Vier-Augen-Freigabe für alle Beträge.');
    await dialog.getByRole('button', { name: 'Zur Freigabe einreichen' }).click();
    await page.getByText('Version 1 ist eingereicht.').waitFor();
    await main()
      .getByText(/Freigeben muss eine andere Person\./)
      .waitFor();
    expect(await button(page, 'Freigeben').count()).toBe(0);
    const at = `${base}/processes/${process.split('/').at(-1) ?? ''}`;
    const { versions } = await web.http.json<{ versions: { id: string; version: number }[] }>(
      'GET',
      `${at}/history`,
    );
    const [waiting] = versions;
    const decision = { version: waiting?.version, remark: '' };
    const approval = web.http.json('POST', `${at}/versions/${waiting?.id}/approval`, decision);
    await expect(approval).rejects.toThrow(/40[39]/);
  });

  step('is approved by a second person, and the author sees it without reloading', async () => {
    const other = await web.visit();
    await other.enter(second);
    await arrive(other, `${process}/versionen`);
    await other.page
      .getByText(/Vier-Augen-Freigabe für alle Beträge/)
      .first()
      .waitFor();
    await button(other.page, 'Freigeben').click();
    const dialog = other.page.getByRole('dialog', { name: 'Version 1 freigeben' });
    await dialog.waitFor();
    expect(await accessibilityFaults(other.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Freigeben', exact: true }).click();
    await other.page.getByText('Version 1 ist freigegeben.').waitFor();
    await other.page.context().close();
    await main().getByText('in Kraft').waitFor();
  });

  step('is given out as pictures', async () => {
    await openTab(page, 'Modell und Schrittliste');
    await drawn('[data-element-id=uebertragen]').waitFor();
    const svg = (await downloaded(page, 'Ausgeben', 'Bild (SVG)')).toString();
    expect(svg).toMatch(/<svg[\s>]/);
    expect(svg).toContain('Teamleitung');
    const png = await downloaded(page, 'Ausgeben', 'Bild mit Zeichen (PNG)');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBeGreaterThan(800);
  });

  step('goes to Excel and back, with every change seen before', async () => {
    const issued = await downloaded(page, 'Excel', 'Schrittliste als Excel-Tabelle ausgeben');
    const edited = await typeIntoSteps(issued, STEP, 'Bearbeitungszeit (Min.)', 3.5);
    await button(page, 'Excel').click();
    await page.getByRole('menuitem', { name: 'Bearbeitete Excel-Tabelle einlesen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Bearbeitete Schrittliste einlesen' });
    const choose = dialog.getByRole('button', { name: 'Datei wählen' });
    await chooseFile(page, choose, 'Schrittliste.xlsx', edited);
    const row = dialog.getByRole('row').filter({ hasText: STEP });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/5,5\s+3,5/);
    expect(await accessibilityFaults(page)).toEqual([]);
    await dialog.getByRole('button', { name: '1 Änderung übernehmen' }).click();
    await page.getByText('1 Änderung ist übernommen.').waitFor();
    const cells = page.getByRole('row').filter({ hasText: STEP });
    await cells.getByRole('cell', { name: '3,5', exact: true }).waitFor();
  });

  step('stands in the workbook with its times, risks, tasks and posts', async () => {
    await area(page, 'Bericht und Export').click();
    await titled(page, 'Bericht und Export');
    await button(page, 'Arbeitsmappe ausgeben').click();
    const link = page.getByRole('link', { name: 'Version 2 herunterladen' });
    await link.waitFor({ timeout: 90_000 });
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()]);
    const bytes = await readFile(await download.path());
    expect(await verifyWorkbook(bytes)).toMatchObject({ unchanged: true, firstDifference: null });
    const expected: Readonly<Record<string, string>> = {
      'Prozesse und Zeiten': STEP,
      'Risiko-Kontroll-Matrix': 'Vier-Augen-Freigabe',
      Optimierung: NAME,
      Aufgabenkatalog: 'Einmalige Leistungen',
      Personalbedarf: 'VZÄ',
    };
    for (const [sheet, text] of Object.entries(expected)) {
      const found = (await sheetTexts(bytes, sheet)).some((cell) => cell.includes(text));
      expect([sheet, found]).toEqual([sheet, true]);
    }
  });
});

describe('a table that is pasted', () => {
  const table = [
    'Nr.\tSchritt\tRolle\tMinuten\tWeiter mit',
    '1\tAntrag prüfen\tSachbearbeitung\t12,5\t2 wenn ja 70 %; Ende wenn nein 30 %',
    '2\tZahlung anordnen\tTeamleitung\t4\t',
    '3\tAuszahlen\tKasse\t2\t',
  ].join('\n');

  it('becomes a diagram with a lane for each role', async () => {
    await arrive(visitor, `${path}/prozesse`);
    await button(page, 'Aus Tabelle anlegen').click();
    const dialog = page.getByRole('dialog', { name: 'Prozess aus einer Tabelle anlegen' });
    await dialog.getByLabel('Bezeichnung').fill('Hilfe zur Pflege');
    await dialog.getByLabel('Tabelle oder Liste der Schritte').fill(table);
    await dialog.getByText('3 Zeilen verstanden').waitFor();
    await dialog.locator('.djs-element').first().waitFor();
    await dialog.getByRole('button', { name: 'Anlegen', exact: true }).click();
    await titled(page, 'Hilfe zur Pflege');
    for (const name of ['Antrag prüfen', 'Zahlung anordnen', 'Auszahlen'])
      await page.getByRole('row').filter({ hasText: name }).waitFor();
    await drawn('.djs-element').first().waitFor();
    const texts = (await drawn('svg text').allTextContents()).join(' ');
    for (const role of ['Sachbearbeitung', 'Teamleitung', 'Kasse']) expect(texts).toContain(role);
  }, 60_000);
});

withInterchangeSuite('files of other programs in the browser', ({ files, read }) => {
  const taken = ['ADONIS 17.0', 'ibo Prometheus'].map(
    (tool) => files.find((file) => file.startsWith(tool) && file.includes('C.1.0')) ?? tool,
  );

  it.each(taken)(
    '%s is drawn, kept, and comes with its loss report',
    async (file) => {
      const sent = Buffer.from(read(file));
      await arrive(visitor, `${path}/prozesse`);
      const choose = button(page, 'BPMN-Datei öffnen');
      await chooseFile(page, choose, file.split('/').at(-1) ?? file, sent);
      await page.getByRole('link', { name: 'Verlustbericht ansehen' }).click();
      await titled(page, 'Verlustbericht');
      const process = new URL(page.url()).pathname.split('/').at(-2) ?? '';
      const kept = await web.http.fetch('GET', `${base}/processes/${process}/original`);
      expect(Buffer.from(await kept.arrayBuffer()).equals(sent)).toBe(true);
      const { losses } = await web.http.json<{ losses: { harmless: boolean; line: number }[] }>(
        'GET',
        `${base}/processes/${process}/loss-report`,
      );
      const counted = losses.filter(({ harmless }) => !harmless);
      const rows = page.getByRole('table', { name: /^Verlorene Elemente/ }).getByRole('row');
      expect(await rows.count()).toBe(1 + Math.max(1, counted.length));
      await openTab(page, 'Modell und Schrittliste');
      await drawn('.djs-shape').first().waitFor();
    },
    60_000,
  );
});
