import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../kit/web-accessibility.ts';
import { arrive } from '../kit/web-arrive.ts';
import {
  administrator,
  settled,
  startWebApplication,
  type Visitor,
  type WebApplication,
} from '../kit/web-application.ts';
import {
  findingWithMeasure,
  importFiles,
  openEngagement,
  untilState,
} from '../kit/web-engagement.ts';
import { ownFile } from '../kit/web-own-file.ts';
import { simulate } from '../kit/web-processes.ts';
import {
  engagementRoutes,
  engagementViews,
  generalRoutes,
  routePatterns,
  type Routes,
} from '../kit/web-routes.ts';
import { sampleEngagement } from '../kit/web-sample.ts';
import { button } from '../kit/web-walk.ts';

let web: WebApplication;
let visitor: Visitor;
let id: string;
let routes: Routes;
/** Import of an own file that waits for the answer of its step in the wizard. */
let waiting: string;

beforeAll(async () => {
  web = await startWebApplication();
  id = await sampleEngagement(web.application);
  await findingWithMeasure(web.http, `/engagements/${id}`);
  routes = await engagementRoutes(web.http, id);
  const processId = addressOf('prozesse/$processId').split('/').at(-1) ?? '';
  for (const cases of [100, 120]) await simulate(web.http, id, processId, { cases });
  const own = await openEngagement(web.http, { number: 'PA-2026-700' });
  const file = ownFile(900);
  const one = await importFiles(web.http, own.base, { [file.name]: file.bytes }, { review: true });
  await untilState(web.http, `${own.base}/imports/${one.id}`, 'awaiting-mapping');
  waiting = `/p/${own.id}/zahlungsdaten/import/${one.id}?schritt=spalten`;
  visitor = await web.visit();
  await visitor.enter(administrator);
}, 180_000);
afterAll(() => web?.close());
afterEach(() => expect(web?.troubles() ?? []).toEqual([]));

describe('every screen', () => {
  it('is in the list of these tests', () => {
    const known = [...Object.keys(generalRoutes), ...Object.keys(routes)];
    expect(routePatterns().filter((pattern) => !known.includes(pattern))).toEqual([]);
  });

  it('outside of an engagement shuts nobody out, light or dark', async () => {
    const faults: string[] = [];
    const addresses = [...Object.values(generalRoutes), '/?neu=1', '/benutzer?bereich=rollen'];
    for (const path of addresses) {
      await arrive(visitor, path);
      for (const fault of await accessibilityFaults(visitor.page)) faults.push(`${path}: ${fault}`);
    }
    expect(faults).toEqual([]);
  }, 120_000);

  it('of an engagement shuts nobody out, light or dark', async () => {
    const faults: string[] = [];
    const views = engagementViews.map(
      ([pattern, view]) => [`${pattern}?${view}`, `${addressOf(pattern)}?${view}`] as const,
    );
    for (const [pattern, path] of [...Object.entries(routes), ...views]) {
      await arrive(visitor, path);
      for (const fault of await accessibilityFaults(visitor.page))
        faults.push(`${pattern}: ${fault}`);
    }
    expect(faults).toEqual([]);
  }, 400_000);
});
describe('what opens over a screen', () => {
  const press = (name: string | RegExp) => async (page: Page) => {
    await button(page, name).first().click();
  };

  it.each<[string, () => string, (page: Page) => Promise<void>, string]>([
    ['the palette', () => addressOf('/'), (page) => page.keyboard.press('Control+k'), 'dialog'],
    ['the help', () => addressOf('/'), press('Hilfe'), 'complementary'],
    ['the list of keys', () => addressOf('/'), (page) => page.keyboard.press('?'), 'dialog'],
    ['the menu of the account', () => addressOf('/'), press(/Konto von/), 'menu'],
    ['a filter', () => addressOf('auffaelligkeiten'), press(/^Risiko: alle/), 'dialog'],
    ['judging together', () => addressOf('auffaelligkeiten'), judgeTogether, 'dialog'],
    ['a list of columns', () => waiting, openColumns, 'listbox'],
    ['a new finding', () => addressOf('feststellungen'), press('Neue Feststellung'), 'dialog'],
    [
      'a new measure',
      () => addressOf('feststellungen/$findingId'),
      press('Maßnahme hinzufügen'),
      'dialog',
    ],
    ['a new user', () => '/benutzer', press('Benutzer anlegen'), 'dialog'],
    ['a new post', () => addressOf('organisation'), press('Stelle anlegen'), 'dialog'],
    ['a new task', () => addressOf('aufgaben'), press('Aufgabe anlegen'), 'dialog'],
    ['a new process', () => addressOf('prozesse'), press('Neuer Prozess'), 'dialog'],
    ['a process from a table', () => addressOf('prozesse'), fromTable, 'dialog'],
    ['a new way', () => addressOf('prozesse/wege'), press('Neuer Weg'), 'dialog'],
    ['columns of the list of steps', () => ofProcess(), press(/^Spalten/), 'dialog'],
    ['reading an edited list of steps', () => ofProcess(), readSteps, 'dialog'],
    ['how a figure was made', () => ofProcess('/zeiten'), press(/Rechenweg/), 'dialog'],
    ['taking a proposal over', () => ofProcess('/verbesserung'), takeOver, 'dialog'],
    ['submitting', () => ofProcess('/versionen'), press('Zur Freigabe einreichen'), 'dialog'],
  ])('shuts nobody out: %s', async (_, address, open, role) => {
    await arrive(visitor, address());
    await open(visitor.page);
    await visitor.page
      .getByRole(role as 'dialog')
      .first()
      .waitFor();
    await settled(visitor.page);
    expect(await accessibilityFaults(visitor.page)).toEqual([]);
  });
});

const addressOf = (pattern: string): string => routes[pattern] ?? `no route ${pattern}`;

const ofProcess = (tab = ''): string => addressOf(`prozesse/$processId${tab}`);

async function fromTable(page: Page): Promise<void> {
  await button(page, 'Aus Tabelle anlegen').click();
  await button(page, 'Beispiel einsetzen').click();
  await page.getByRole('heading', { name: 'So wird gezeichnet' }).waitFor();
}

async function readSteps(page: Page): Promise<void> {
  await button(page, 'Excel').click();
  await page.getByRole('menuitem', { name: 'Bearbeitete Excel-Tabelle einlesen' }).click();
}

async function takeOver(page: Page): Promise<void> {
  const proposals = page.getByRole('main').getByRole('button', { expanded: false });
  const fit = proposals.filter({ hasNotText: 'Nicht empfohlen' });
  await fit.first().click();
  await button(page, 'In Sollprozess übernehmen').click();
}

async function judgeTogether(page: Page): Promise<void> {
  await button(page, /^Auffälligkeit bestätigen/).waitFor();
  await page.keyboard.press('x');
  await button(page, 'Zusammen bewerten').click();
}

async function openColumns(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Zielfeld für Betrag' }).click();
}
