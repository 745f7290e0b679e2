import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { accessibilityFaults } from '../kit/web-accessibility.ts';
import { administrator, startWebApplication, type WebApplication } from '../kit/web-application.ts';
import { arrive } from '../kit/web-arrive.ts';
import {
  analysedTown,
  type Colleague,
  findingWithMeasure,
  type Flag,
  hire,
  type Item,
  join,
  redFlags,
  type Role,
} from '../kit/web-engagement.ts';
import { tabTo } from '../kit/web-keyboard.ts';
import { until } from '../kit/web-until.ts';
import { area, button, judge, titled } from '../kit/web-walk.ts';

let web: WebApplication;
let base: string;
let path: string;
let finding: Item;
const team = {} as Record<Exclude<Role, 'lead'> | 'administration' | 'stranger', Colleague>;

beforeAll(async () => {
  web = await startWebApplication();
  const { http, application } = web;
  const town = await analysedTown(http, { number: 'PA-2026-800' });
  ({ base } = town);
  path = `/p/${town.id}`;
  const names = {
    auditor: 'Paul Prüfer',
    consultant: 'Berta Beratung',
    manager: 'Frieda Fachbereich',
    reader: 'Leo Leser',
    administration: 'Viktor Verwaltung',
    stranger: 'Franka Fremd',
  } as const;
  for (const [who, displayName] of Object.entries(names) as [keyof typeof names, string][]) {
    const person = { userName: `${who}@lindenborn.example`, displayName };
    const rights = who === 'administration' ? { administrator: true } : {};
    team[who] = await hire(application.address, http, person, rights);
    if (who !== 'administration' && who !== 'stranger') await join(http, base, team[who], who);
  }
  ({ finding } = await findingWithMeasure(http, base));
}, 180_000);
afterAll(() => web?.close());
afterEach(() => expect(web?.troubles() ?? []).toEqual([]));

const number = (flag: Item): string => `A-${String(flag.number).padStart(4, '0')}`;
const flagAt = (flag: Item): string => `${path}/auffaelligkeiten?nr=${flag.number}`;
const dispositionOf = async (id: string): Promise<unknown> =>
  (await web.http.json<{ redFlag: Record<string, unknown> }>('GET', `${base}/red-flags/${id}`))
    .redFlag['disposition'];

/** Open red flags that everybody on the team may see. */
const openFlags = async (): Promise<readonly Flag[]> => {
  const flags = await redFlags(web.http, base, 'disposition=open&sort=number&pageSize=100');
  return flags.filter(({ aboutPersons }) => !aboutPersons);
};

/** A person of the team before a browser of their own, on a screen. */
async function enter(who: Colleague | typeof administrator, address: string) {
  const visitor = await web.visit();
  await visitor.enter(who);
  await arrive(visitor, address);
  return visitor;
}

describe('somebody without a mouse', () => {
  it('goes from the overview through judging, undoing and judging together', async () => {
    const { page } = await enter(administrator, path);
    await page.evaluate(`['pointerdown', 'mousedown'].forEach((kind) =>
      addEventListener(kind, () => { document.documentElement.dataset.mouse = 'used'; }))`);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Fall, Beleg, Nummer oder Bereich' }).waitFor();
    await page.keyboard.type('Auffälligkeiten');
    await page.getByRole('option', { name: 'Auffälligkeiten', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await titled(page, 'Auffälligkeiten bewerten');
    await button(page, /^Auffälligkeit bestätigen/).waitFor();

    const current = `document.querySelector('tr[aria-current]')?.dataset.number`;
    await until(page, `${current} !== undefined`);
    const first = String(await page.evaluate(current));
    await page.keyboard.press('j');
    await until(page, `${current} !== '${first}'`);
    await page.keyboard.press('k');
    await until(page, `${current} === '${first}'`);
    await judge(page, 'u', 'Ratenzahlung, im Bescheid vereinbart.');
    await page.getByText(/3 von \d+ bewertet/).waitFor();
    await tabTo(page, 'Rückgängig');
    await page.keyboard.press('Enter');
    await page.getByText(/2 von \d+ bewertet/).waitFor();
    await until(page, `${current} === '${first}'`);

    await page.keyboard.press('x');
    await page.keyboard.press('j');
    await until(page, `${current} !== '${first}'`);
    await page.keyboard.press('x');
    await page.getByText('2 markiert').waitFor();
    await tabTo(page, 'Zusammen bewerten');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await until(page, `document.activeElement?.tagName === 'TEXTAREA'`);
    await page.keyboard.type('Beide gehören zu einem Umzug.');
    await tabTo(page, '2 bewerten');
    await page.keyboard.press('Enter');
    await page.getByText('2 Auffälligkeiten: Unauffällig.').waitFor();
    await page.getByText(/4 von \d+ bewertet/).waitFor();
    expect(await page.evaluate('document.documentElement.dataset.mouse ?? null')).toBeNull();
    await page.context().close();
  }, 120_000);
});

describe('two people at once', () => {
  it('see what the other one does, and keep what they are typing', async () => {
    const [flag] = await openFlags();
    const reason = 'Noch nicht fertig gedacht';
    const lead = await enter(administrator, flagAt(flag!));
    const field = lead.page.getByRole('textbox', { name: 'Begründung' });
    await field.fill(reason);
    const auditor = await enter(team.auditor, flagAt(flag!));
    await button(auditor.page, /^Unauffällig/).waitFor();
    await auditor.page.getByRole('textbox', { name: 'Begründung' }).fill('Belegt.');
    await button(auditor.page, /^Unauffällig/).click();
    const told = /Paul Prüfer hat diese Auffälligkeit inzwischen als „Unauffällig“ bewertet/;
    await lead.page.getByText(told).waitFor();
    expect(await field.inputValue()).toBe(reason);
    await auditor.page.context().close();
    await lead.page.context().close();
  });

  it('decide which judgement holds when both were saved', async () => {
    const [flag] = await openFlags();
    const lead = await web.visit();
    await lead.enter(administrator);
    lead.troubles.expect(/ERR_FAILED.*events|409 POST|Failed to load resource/);
    // Nothing of what others do arrives here, as on a bad line.
    await lead.page.route('**/events', (route) => route.abort());
    await arrive(lead, flagAt(flag!));
    await button(lead.page, /^Rückfrage/).waitFor();
    const theirs = {
      version: flag!.version,
      disposition: 'cleared',
      reason: 'Bescheid liegt vor.',
    };
    await team.auditor.http.json('POST', `${base}/red-flags/${flag!.id}/disposition`, theirs);
    await lead.page.getByRole('textbox', { name: 'Begründung' }).fill('Bitte Antrag vorlegen.');
    await button(lead.page, /^Rückfrage/).click();
    const dialog = lead.page.getByRole('dialog', { name: 'Jemand hat das inzwischen geändert' });
    for (const both of ['Bescheid liegt vor.', 'Bitte Antrag vorlegen.', 'Paul Prüfer'])
      await dialog.getByText(both).waitFor();
    expect(await accessibilityFaults(lead.page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Meine Fassung speichern' }).click();
    await dialog.waitFor({ state: 'detached' });
    await lead.page
      .getByText(`${number(flag!)}: Rückfrage.`)
      .first()
      .waitFor();
    expect(await dispositionOf(flag!.id)).toBe('query');
    await lead.page.context().close();
  });

  it('decide which wording of a finding holds', async () => {
    const lead = await enter(administrator, `${path}/feststellungen/${finding.id}`);
    lead.troubles.expect(/409 PATCH/);
    await button(lead.page, 'Bearbeiten').click();
    await lead.page.getByLabel('Ursache').fill('Zwei Verfahren ohne Abgleich.');
    const { finding: now } = await web.http.json<{ finding: Item }>(
      'GET',
      `${base}/findings/${finding.id}`,
    );
    const theirs = { version: now.version, cause: 'Fehlende Kontrolle im Verfahren.' };
    await team.auditor.http.json('PATCH', `${base}/findings/${finding.id}`, theirs);
    await button(lead.page, 'Speichern').click();
    const dialog = lead.page.getByRole('dialog', { name: 'Jemand hat das inzwischen geändert' });
    for (const both of ['Zwei Verfahren ohne Abgleich.', 'Fehlende Kontrolle im Verfahren.'])
      await dialog.getByText(both).waitFor();
    await dialog.getByRole('button', { name: 'Gespeicherte übernehmen' }).click();
    await dialog.waitFor({ state: 'detached' });
    await lead.page.getByText('Fehlende Kontrolle im Verfahren.').first().waitFor();
    await lead.page.context().close();
  });
});

describe('each role', () => {
  /** Control that stands there closed and says who may. */
  async function expectClosed(page: Page, name: string | RegExp, role: string): Promise<void> {
    const closed = button(page, name).first();
    expect([role, String(name), await closed.getAttribute('aria-disabled')]).toEqual([
      role,
      String(name),
      'true',
    ]);
    await closed.focus();
    await page.getByRole('tooltip').getByText(`Ihre Rolle ist ${role}`).waitFor();
    await page.keyboard.press('Escape');
  }

  it('lead: sees hits about persons, everybody else does not, and not even their number', async () => {
    const ofLead = await redFlags(web.http, base, 'pageSize=200');
    const [person] = ofLead.filter(({ aboutPersons }) => aboutPersons);
    const lead = await enter(administrator, flagAt(person!));
    const lock = lead.page.getByRole('img', { name: /^Nur für die Prüfungsleitung/ });
    await lock.first().waitFor();
    await lead.page.context().close();
    for (const who of ['auditor', 'consultant', 'reader'] as const) {
      const visitor = await web.visit();
      visitor.troubles.expect(/404 GET .*\/red-flags\/numbers\//);
      await visitor.enter(team[who]);
      await arrive(visitor, `${path}/auffaelligkeiten?stand=alle`);
      const ofOthers = ofLead.length - ofLead.filter(({ aboutPersons }) => aboutPersons).length;
      await visitor.page
        .getByText(new RegExp(`von ${ofOthers}( |$)`))
        .first()
        .waitFor();
      expect(await visitor.page.locator('main').innerText()).not.toContain(number(person!));
      await visitor.page.context().close();
    }
  }, 90_000);

  it('reader: reads everything and is told why nothing can be changed', async () => {
    const visitor = await enter(team.reader, `${path}/auffaelligkeiten`);
    await expectClosed(visitor.page, /^Auffälligkeit bestätigen/, 'Leserecht');
    await arrive(visitor, `${path}/feststellungen`);
    await expectClosed(visitor.page, 'Neue Feststellung', 'Leserecht');
    await arrive(visitor, `${path}/analyselaeufe/neu`);
    await expectClosed(visitor.page, /^Lauf mit \d+ Regeln starten$/, 'Leserecht');
    await arrive(visitor, `${path}/bericht`);
    await expectClosed(visitor.page, 'Arbeitsmappe ausgeben', 'Leserecht');
    await visitor.page.context().close();
  }, 90_000);

  it('consultant: analyses and issues, but does not judge', async () => {
    const visitor = await enter(team.consultant, `${path}/auffaelligkeiten`);
    await expectClosed(visitor.page, /^Auffälligkeit bestätigen/, 'Beratung');
    await arrive(visitor, `${path}/bericht`);
    expect(
      await button(visitor.page, 'Arbeitsmappe ausgeben').getAttribute('aria-disabled'),
    ).toBeNull();
    await visitor.page.context().close();
  });

  it('auditor: judges, but does not choose the team', async () => {
    const visitor = await enter(team.auditor, `${path}/auffaelligkeiten`);
    const confirm = button(visitor.page, /^Auffälligkeit bestätigen/);
    await confirm.waitFor();
    expect(await confirm.getAttribute('aria-disabled')).toBeNull();
    await arrive(visitor, `${path}/einstellungen?bereich=beteiligte`);
    await visitor.page.getByText('Leo Leser').waitFor();
    await visitor.page.context().close();
  });

  it('manager: enters own findings and measures only', async () => {
    const visitor = await enter(team.manager, path);
    const closed = await area(visitor.page, 'Auffälligkeiten').getAttribute('aria-disabled');
    expect(closed).toBe('true');
    await area(visitor.page, 'Feststellungen').click();
    await titled(visitor.page, 'Feststellungen');
    await visitor.page.getByText('An Sie ist noch keine Feststellung gerichtet').waitFor();
    await visitor.page.context().close();
  });

  it('administration without membership: manages accounts, sees no engagement of others', async () => {
    const visitor = await enter(team.administration, '/benutzer');
    await visitor.page.getByText('Paul Prüfer').first().waitFor();
    await arrive(visitor, '/');
    await visitor.page.getByText('Sie können keine Prüfung anlegen.').waitFor();
    expect(await visitor.page.locator('main').innerText()).not.toContain('PA-2026-800');
    await visitor.page.context().close();
  });

  it('a stranger: for them the engagement does not exist', async () => {
    const visitor = await web.visit();
    visitor.troubles.expect(/404 GET|Error in route match|Diesen Prüfungsauftrag gibt es nicht/);
    await visitor.enter(team.stranger);
    await visitor.page.goto(`${path}/auffaelligkeiten`);
    await visitor.page
      .getByText(/gibt es nicht|nicht gefunden/i)
      .first()
      .waitFor();
    expect(await visitor.page.locator('body').innerText()).not.toContain('Lindenborn');
    await visitor.page.context().close();
  });
});
