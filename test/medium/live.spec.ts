import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { systemActor } from '#pruefwerk/access';
import { EngagementService } from '#pruefwerk/engagements';
import { AuditTrail, Transactions } from '#pruefwerk/platform';
import { type Api, startApi } from '../kit/api-app.ts';
import { Browser } from '../kit/browser.ts';
import { anEngagement } from '../kit/case-office.ts';

// Each person is a hashed password, a session and a stream; a busy machine may take its time.
jest.setTimeout(30_000);

const password = 'Lindenborner Zahlenwerk';
let api: Api;
let address: string;
let lead: Browser;
let running = 0;

interface Made {
  readonly id: string;
}

async function person(role: string, engagementId: string) {
  const userName = `person-${(running += 1)}`;
  const account = { userName, displayName: `Name ${running}`, password };
  const { id } = await lead.json<Made>('POST', '/accounts', account);
  const browser = new Browser(address);
  await browser.json('POST', '/session', { userName, password });
  const change = { currentPassword: password, newPassword: 'Mein eigenes Passwort' };
  await browser.json('POST', '/session/password', change);
  await lead.json('PUT', `/engagements/${engagementId}/members/${id}`, { role });
  return { browser, id, userName };
}

async function engagement(): Promise<string> {
  const number = `PA-${(running += 1)}`;
  const { id } = await lead.json<Made>('POST', '/engagements', {
    ...{ number, title: 'Beihilfen', authorityName: 'Stadt Lindenborn', subject: 'Auszahlungen' },
    ...{ periodFrom: '2025-01-01', periodTo: '2025-12-31', land: 'NW' },
  });
  return id;
}

const rename = (id: string, version: number) =>
  lead.json('PATCH', `/engagements/${id}`, { version, title: `Titel ${version}` });
const eventsOf = (id: string) => `/engagements/${id}/events`;

/** An entry as a service writes it, by the lead. */
async function entry(engagementId: string, objectType: string, objectId: string) {
  const { account } = await lead.json<{ account: Made }>('GET', '/session');
  const actor = { accountId: account.id };
  await api.app.get(Transactions).run(actor, (manager) =>
    api.app.get(AuditTrail).append(manager, actor, {
      ...{ engagementId, objectType, objectId, action: `${objectType}.changed` },
      details: { secret: 'Einzelheit' },
    }),
  );
}

/** Rows without what they hang on: only the flag itself matters here. */
async function redFlag(engagementId: string, aboutPersons: boolean): Promise<string> {
  const id = randomUUID();
  const owner = new pg.Client({ connectionString: api.database.url });
  await owner.connect();
  await owner.query('set session_replication_role = replica');
  await owner.query(
    `insert into app.red_flag (id, engagement_id, number, fingerprint, rule_id, rule_version, dataset_id,
       first_run_id, last_run_id, risk, about_persons, wording, facts, face, amount_at_risk_cents, payments)
     values ($1::uuid, $2, $3, $1::uuid::text, 'rule', 1, $1, $1, $1, 'low', $4, '{}', '{}', '{}', 0, 1)`,
    [id, engagementId, (running += 1), aboutPersons],
  );
  await owner.end();
  return id;
}

beforeAll(async () => {
  api = await startApi();
  await api.app.listen(0, '127.0.0.1');
  const { port } = api.app.getHttpServer().address() as AddressInfo;
  address = `http://127.0.0.1:${port}`;
  lead = new Browser(address);
  await lead.json('POST', '/first-run', { userName: 'leitung', displayName: 'Leitung', password });
}, 60_000);
afterAll(() => api.close());

describe('the live stream of an engagement', () => {
  it('begins where the engagement stands and tells each committed change, with who made it', async () => {
    const [id, foreign] = [await engagement(), await engagement()];
    const watching = lead.events(eventsOf(id), 0, 2);
    await pause(300);
    await rename(foreign, 1);
    await rename(id, 1);
    const [ready, change] = await watching;
    expect(ready).toMatchObject({ event: 'ready', data: { entry: ready?.id } });
    expect(change).toEqual({
      id: expect.any(Number),
      event: 'change',
      data: {
        entry: change?.id,
        ...{ objectType: 'engagement', objectId: id, action: 'engagement.changed', version: 2 },
        ...{ actorId: expect.any(String), actorName: 'Leitung', occurredAt: expect.any(String) },
      },
    });
  });

  it('goes on after Last-Event-ID with what was missed', async () => {
    const id = await engagement();
    const [ready] = await lead.events(eventsOf(id), 0, 1);
    for (const version of [1, 2, 3]) await rename(id, version);
    const missed = await lead.events(eventsOf(id), ready!.id, 3);
    expect(missed.map(({ data }) => data['version'])).toEqual([2, 3, 4]);
    const rest = await lead.events(eventsOf(id), missed[1]!.id, 1);
    expect(rest).toEqual([missed[2]]);
  });

  it('asks for a fresh start when the entry is not in the trail', async () => {
    const id = await engagement();
    const [reset] = await lead.events(eventsOf(id), 1_000_000, 1);
    expect(reset).toMatchObject({ event: 'reset', data: { entry: reset?.id } });
    expect(reset?.id).toBeLessThan(1_000_000);
  });

  it('does not exist for who is no member', async () => {
    const { browser } = await person('reader', await engagement());
    const response = await browser.fetch('GET', eventsOf(await engagement()));
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ code: 'access.engagement-not-found' });
  });

  it('ends after sign-out without telling anything more', async () => {
    const id = await engagement();
    const { browser } = await person('reader', id);
    const watching = browser.events(eventsOf(id));
    await pause(300);
    await browser.json('DELETE', '/session');
    await rename(id, 1);
    const events = await watching;
    expect(events.map(({ event }) => event)).toEqual(['ready', 'end']);
    const again = await browser.fetch('GET', eventsOf(id));
    expect(again.status).toBe(401);
    expect(await again.json()).toMatchObject({ code: 'access.not-signed-in' });
  });

  it('ends with the membership', async () => {
    const id = await engagement();
    const { browser, id: accountId } = await person('auditor', id);
    const watching = browser.events(eventsOf(id));
    await pause(300);
    await lead.json('DELETE', `/engagements/${id}/members/${accountId}`);
    expect((await watching).map(({ event }) => event)).toEqual(['ready', 'end']);
  });

  it('tells of red flags about persons to the lead alone, and of none their details', async () => {
    const id = await engagement();
    const { browser: auditor } = await person('auditor', id);
    const [ready] = await lead.events(eventsOf(id), 0, 1);
    const [secret, plain] = [await redFlag(id, true), await redFlag(id, false)];
    await entry(id, 'red-flag', secret);
    await entry(id, 'red-flag', plain);
    const toLead = await lead.events(eventsOf(id), ready!.id, 2);
    const toAuditor = await auditor.events(eventsOf(id), ready!.id, 1);
    expect(toLead.map(({ data }) => data['objectId'])).toEqual([secret, plain]);
    expect(toAuditor.map(({ data }) => data['objectId'])).toEqual([plain]);
    expect(JSON.stringify([toLead, toAuditor])).not.toContain('Einzelheit');
  });

  it('tells a manager that there is a finding to look for, not which and by whom', async () => {
    const id = await engagement();
    const { browser: manager } = await person('manager', id);
    const [ready] = await lead.events(eventsOf(id), 0, 1);
    await entry(id, 'import', randomUUID());
    await entry(id, 'finding', randomUUID());
    const [told] = await manager.events(eventsOf(id), ready!.id, 1);
    expect(told?.data).toMatchObject({
      ...{ objectType: 'finding', objectId: null, actorId: null, actorName: null },
    });
  });
});

describe('what the application knows at its start', () => {
  it('tells when the session ends and how the sample is', async () => {
    const session = await lead.json('GET', '/session');
    expect(session).toMatchObject({
      ...{ firstRun: false, idleMinutes: 30, expiresAt: expect.any(String) },
      sample: { engagementId: null, state: 'absent' },
    });
    const nobody = await new Browser(address).json('GET', '/session');
    expect(nobody).toMatchObject({ account: null, expiresAt: null, idleMinutes: 30, sample: null });
  });

  it('tells of a sample whose payments are still to be taken in', async () => {
    const facts = anEngagement({ number: 'BEISPIEL' });
    const { id } = await api.app.get(EngagementService).openSample(systemActor, facts);
    const { sample } = await lead.json('GET', '/session');
    expect(sample).toEqual({ engagementId: id, state: 'preparing' });
  });

  it('keeps preferences over sign-out, and refuses wrong ones by field in the language asked for', async () => {
    const { browser, userName } = await person('reader', await engagement());
    const view = { screen: 'red-flags', name: 'Hoch', search: '?risk=high' };
    const preferences = {
      ...{ language: 'en', colourScheme: 'dark', shortcuts: false, density: 'compact' },
      savedViews: [view],
    };
    await browser.json('PUT', '/session/preferences', preferences);
    await browser.json('DELETE', '/session');
    const again = new Browser(address);
    await again.json('POST', '/session', { userName, password: 'Mein eigenes Passwort' });
    expect(await again.json('GET', '/session/preferences')).toEqual(preferences);
    const wrong = { ...preferences, density: 'tiny', savedViews: [{ ...view, name: '' }] };
    const response = await again.fetch('PUT', '/session/preferences', {
      body: JSON.stringify(wrong),
      headers: { 'Content-Type': 'application/json', 'Accept-Language': 'en' },
    });
    const problem = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(422);
    expect(problem).toMatchObject({
      ...{ title: 'Input not valid', reference: response.headers.get('x-request-id') },
      errors: [
        { field: 'density', code: 'isIn', message: expect.stringContaining('compact') },
        { field: 'savedViews.0.name', code: 'minLength', message: 'At least 1 characters.' },
      ],
    });
  });

  it('explains what a role lacks and who has it', async () => {
    const id = await engagement();
    const { browser } = await person('reader', id);
    const response = await browser.fetch('PATCH', `/engagements/${id}`, {
      body: '{}',
      headers: { 'Content-Type': 'application/json' },
    });
    const { detail } = (await response.json()) as { detail: string };
    expect(detail).toContain('Stammdaten und Stand des Prüfungsauftrags ändern: Prüfungsleitung');
    const roles = await browser.json<{ permissions: object[] }>('GET', '/roles');
    expect(roles.permissions).toContainEqual({
      permission: 'red-flag:dispose',
      allows: { de: 'Auffälligkeiten beurteilen', en: 'dispose of red flags' },
      roles: ['lead', 'auditor'],
    });
  });
});
