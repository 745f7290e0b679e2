import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { type AppProcess, startApplication } from './application.ts';
import { Browser as HttpBrowser } from './browser.ts';
import { office, startBrowser } from './web-browser.ts';
import { Troubles } from './web-troubles.ts';
import { until } from './web-until.ts';

const builtPage = resolve(import.meta.dirname, '../../dist/web/index.html');

/** What a person types to come in. */
export interface Person {
  readonly userName: string;
  readonly password: string;
}

export const administrator: Person & { readonly displayName: string } = {
  userName: 'leitung',
  displayName: 'Erika Leitung',
  password: 'Lindenborner Zahlenwerk',
};

/** How long a test waits for what must appear; the machine of a check is slow and shared. */
const PATIENCE_MS = 20_000;

/** A person before a browser of their own (own cookies, own settings). */
export interface Visitor {
  readonly page: Page;
  readonly troubles: Troubles;
  /** Goes to an address of the application and waits until nothing is being loaded any more. */
  readonly open: (path: string) => Promise<void>;
  /** Signs in past the page: for what begins after it. */
  readonly enter: (person: Person) => Promise<void>;
  /** Types name and password into the sign-in page that is open. */
  readonly signIn: (person: Person) => Promise<void>;
}

/**
 * API, worker and database as they are delivered, and a browser before the built application. `http` is the same
 * application without a page, already signed in as the administrator, to prepare what a test needs.
 */
export async function startWebApplication(options: { readonly firstRun?: boolean } = {}) {
  if (!existsSync(builtPage)) {
    throw new Error('The browser application is not built: run "npm run build" first.');
  }
  const application = await startApplication();
  const browser = await startBrowser().catch(async (error: unknown) => {
    await application.close();
    throw error;
  });
  const worker = await application.startWorker();
  const http = new HttpBrowser(application.address);
  if (!options.firstRun) await http.json('POST', '/first-run', administrator);
  const all: Troubles[] = [];

  const visit = async (settings: BrowserContextOptions = {}): Promise<Visitor> => {
    const context = await browser.newContext({
      ...office,
      baseURL: application.address,
      ...settings,
    });
    context.setDefaultTimeout(PATIENCE_MS);
    const troubles = new Troubles();
    all.push(troubles);
    await troubles.watch(context);
    const page = await context.newPage();
    const open = async (path: string) => {
      await page.goto(path);
      await settled(page);
    };
    const enter = async (person: Person) => {
      const { userName, password } = person;
      const answer = await context.request.post('/api/session', {
        data: { userName, password },
        headers: { 'X-Pruefwerk': '1' },
      });
      if (!answer.ok()) throw new Error(`sign-in of ${userName}: ${await answer.text()}`);
    };
    const signIn = async ({ userName, password }: Person) => {
      await page.getByLabel('Benutzername', { exact: true }).fill(userName);
      await page.getByLabel('Passwort', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Anmelden', exact: true }).click();
      await page.getByLabel('Passwort', { exact: true }).waitFor({ state: 'detached' });
      await settled(page);
    };
    return { page, troubles, open, enter, signIn };
  };

  return {
    ...{ application, worker, browser, http, visit },
    /** All that went wrong in any browser since the last call: for `afterEach`, expected to be empty. */
    troubles: () => [...all.flatMap((one) => one.take()), ...deathOf(application.api)],
    async close() {
      await browser.close();
      await application.close();
    },
  };
}

/** A server that has ended by itself explains all that follows. */
function deathOf({ process: { exitCode }, log }: AppProcess): string[] {
  return exitCode === null ? [] : [`the API ended with ${exitCode}: ${log.slice(-20).join('\n')}`];
}

export type WebApplication = Awaited<ReturnType<typeof startWebApplication>>;

/** No spinner, all fonts there. Event streams stay open for ever, so an idle network is no sign. */
export async function settled(page: Page): Promise<void> {
  await page.locator('#root > *').first().waitFor({ state: 'attached' });
  await until(
    page,
    `document.fonts.status === 'loaded' && !document.querySelector('[aria-busy="true"]')`,
  );
}
