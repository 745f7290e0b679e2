import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { arrive } from '../kit/web-arrive.ts';
import {
  administrator,
  startWebApplication,
  type Visitor,
  type WebApplication,
} from '../kit/web-application.ts';
import { type Bundle, type Language, loadBundles } from '../kit/web-bundles.ts';
import {
  findingWithMeasure,
  importFiles,
  openEngagement,
  untilState,
} from '../kit/web-engagement.ts';
import { ownFile } from '../kit/web-own-file.ts';
import { readPdf } from '../kit/web-pdf.ts';
import { engagementRoutes, generalRoutes, processTabs, type Routes } from '../kit/web-routes.ts';
import { sampleEngagement } from '../kit/web-sample.ts';
import { textChecker } from '../kit/web-screen-texts.ts';

let web: WebApplication;
let visitor: Visitor;
let bundles: ReadonlyMap<string, Bundle>;
let routes: Routes;

beforeAll(async () => {
  bundles = await loadBundles();
  web = await startWebApplication();
  const id = await sampleEngagement(web.application);
  await findingWithMeasure(web.http, `/engagements/${id}`);
  const own = await openEngagement(web.http, { number: 'PA-2026-701' });
  const file = ownFile(900);
  const one = await importFiles(web.http, own.base, { [file.name]: file.bytes });
  await untilState(web.http, `${own.base}/imports/${one.id}`, 'sealed');
  routes = {
    ...(await engagementRoutes(web.http, id)),
    'zahlungsdaten/import/$importId/abgewiesen': `/p/${own.id}/zahlungsdaten/import/${one.id}/abgewiesen`,
  };
  visitor = await web.visit();
  await visitor.enter(administrator);
}, 180_000);
afterAll(() => web?.close());
afterEach(() => expect(web?.troubles() ?? []).toEqual([]));

/** Screens that people read, show on a small device and print. */
const reading = [
  ...['/', 'feststellungen', 'feststellungen/$findingId', 'massnahmen', 'risiken'],
  ...['zahlungsdaten/import/$importId/abgewiesen', 'analyselaeufe', 'analyselaeufe/$runId'],
  ...['organisation', 'aufgaben', 'prozesse', 'prozesse/wege', 'prozesse/$processId'],
  ...processTabs.map((tab) => `prozesse/$processId/${tab}`),
  ...['prozesse/$processId/verlustbericht', 'bericht', 'protokoll'],
];
const addressOf = (pattern: string): string => routes[pattern] ?? `no route ${pattern}`;

async function speak(language: Language): Promise<void> {
  const preferences = await web.http.json('GET', '/session/preferences');
  await web.http.json('PUT', '/session/preferences', { ...preferences, language });
}

describe('what a person reads', () => {
  afterAll(() => speak('de'));

  it.each(['de', 'en'] as const)(
    'is in one language on every screen, and plain: %s',
    async (language: Language) => {
      await speak(language);
      const faultsOf = textChecker(bundles, language);
      const faults: string[] = [];
      for (const path of [...Object.values(generalRoutes), ...Object.values(routes)]) {
        await arrive(visitor, path);
        expect(await visitor.page.evaluate('document.documentElement.lang')).toBe(language);
        for (const fault of await faultsOf(visitor.page)) faults.push(`${path}: ${fault}`);
      }
      expect([...new Set(faults)]).toEqual([]);
    },
    300_000,
  );
});

describe('screens that are read', () => {
  it('are printed on paper without what is only for the screen', async () => {
    for (const pattern of reading) {
      await arrive(visitor, addressOf(pattern));
      const title = await visitor.page.getByRole('heading', { level: 1 }).innerText();
      await visitor.page.emulateMedia({ media: 'print' });
      for (const one of await visitor.page.locator('nav, footer button, .no-print').all()) {
        expect([pattern, await one.isVisible()]).toEqual([pattern, false]);
      }
      const { pages, text } = readPdf(await visitor.page.pdf({ preferCSSPageSize: true }));
      await visitor.page.emulateMedia({ media: 'screen' });
      expect([pattern, pages >= 1 && pages <= 60]).toEqual([pattern, true]);
      // The reader of the PDF loses spaces at line ends.
      expect([pattern, squeezed(text).includes(squeezed(title))]).toEqual([pattern, true]);
    }
  }, 300_000);

  it.each([
    ['a telephone', { width: 320, height: 640 }],
    ['a screen at 200 %', { width: 720, height: 450 }],
    ['a small screen', { width: 1280, height: 720 }],
  ])(
    'never scroll sideways on %s',
    async (_, size) => {
      await visitor.page.setViewportSize(size);
      const wide: string[] = [];
      const patterns = size.width === 1280 ? Object.keys(routes) : reading;
      for (const pattern of patterns) {
        await arrive(visitor, addressOf(pattern));
        const over = await visitor.page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        if (Number(over) > 0) wide.push(`${pattern}: ${String(over)} px`);
      }
      await visitor.page.setViewportSize({ width: 1440, height: 900 });
      expect(wide).toEqual([]);
    },
    300_000,
  );

  it('give the focus to their heading when somebody comes from another one', async () => {
    await arrive(visitor, addressOf('/'));
    const areas = visitor.page.getByRole('navigation', { name: 'Bereiche der Prüfung' });
    for (const name of ['Feststellungen', 'Maßnahmen', 'Bericht und Export']) {
      await areas.getByRole('link', { name }).click();
      const heading = visitor.page.getByRole('heading', { level: 1, name });
      await heading.waitFor();
      expect(await visitor.page.evaluate('document.activeElement?.tagName')).toBe('H1');
      expect(await visitor.page.title()).toContain(name);
    }
  });
});

const squeezed = (text: string): string => text.replaceAll(/\s+/g, '');
