import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

const password = 'Lindenborner Zahlenwerk';
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

interface Route {
  readonly method: (typeof methods)[number];
  readonly path: string;
  readonly name: string;
}

/** Open to everybody on purpose. */
const PUBLIC = new Set([
  ...['GET /health/live', 'GET /health/ready'],
  ...['GET /api/session', 'POST /api/session', 'POST /api/first-run'],
]);
/** Changing by method only: the workbook is compared, the drawing is checked, and nothing is kept. */
const READING_POSTS = new Set([
  'POST /api/engagements/{engagementId}/exports/verify',
  'POST /api/engagements/{engagementId}/processes/checks',
]);
/** They do not say what is wanted without their parameters. */
const ASKING = ['GET /api/engagements/{engagementId}/process-studies/comparison'];

let api: Api;
let routes: Route[];
let lead: Browser;
let stranger: Browser;
let reader: Browser;
let engagementId: string;

/** Every route of the description, so that no new one is forgotten. */
async function describedRoutes(): Promise<Route[]> {
  const response = await api.stranger().get('/api/openapi.json').expect(200);
  const { paths } = response.body as { paths: Record<string, Record<string, unknown>> };
  return Object.entries(paths).flatMap(([path, operations]) =>
    methods
      .filter((method) => method in operations)
      .map((method) => ({ method, path, name: `${method.toUpperCase()} ${path}` })),
  );
}

async function person(userName: string): Promise<{ browser: Browser; id: string }> {
  const account = { userName, displayName: userName, password };
  const created = await lead.post('/api/accounts').send(account).expect(201);
  const browser = api.browser();
  await browser.post('/api/session').send({ userName, password }).expect(200);
  const change = { currentPassword: password, newPassword: 'Mein eigenes Passwort' };
  await browser.post('/api/session/password').send(change).expect(204);
  return { browser, id: (created.body as { id: string }).id };
}

/** Status of the answer to the route, with ids that do not exist and a body that is never right. */
async function ask(browser: Browser, { method, path }: Route): Promise<number> {
  const url = path
    .replace('{engagementId}', engagementId)
    .replaceAll(/\{\w+\}/g, () => randomUUID());
  const request = browser[method](url).set('X-Pruefwerk', '1');
  const response = await (method === 'get'
    ? request.buffer(true).parse(leaveStreams)
    : request.send({ nonsense: true }));
  return response.status;
}

/** The status is all that is asked; an event stream would never end. */
function leaveStreams(answer: unknown, done: (error: Error | null, body: unknown) => void): void {
  const response = answer as IncomingMessage;
  if (response.headers['content-type']?.startsWith('text/event-stream')) response.destroy();
  else response.resume();
  response.once('close', () => done(null, ''));
}

async function answers(
  browser: Browser,
  chosen: (route: Route) => boolean,
): Promise<Record<number, string[]>> {
  const byStatus: Record<number, string[]> = {};
  for (const route of routes.filter(chosen)) {
    (byStatus[await ask(browser, route)] ??= []).push(route.name);
  }
  return byStatus;
}

beforeAll(async () => {
  api = await startApi();
  lead = api.browser();
  const administrator = { userName: 'leitung', displayName: 'Leitung', password };
  await lead.post('/api/first-run').send(administrator).expect(201);
  const engagement = {
    ...{ number: 'PA-1', title: 'Beihilfen', authorityName: 'Stadt Lindenborn' },
    ...{ subject: 'Auszahlungen', periodFrom: '2025-01-01', periodTo: '2025-12-31', land: 'NW' },
  };
  const opened = await lead.post('/api/engagements').send(engagement).expect(201);
  engagementId = (opened.body as { id: string }).id;
  stranger = (await person('fremd.person')).browser;
  const { browser, id } = await person('lesende.person');
  reader = browser;
  await lead
    .put(`/api/engagements/${engagementId}/members/${id}`)
    .send({ role: 'reader' })
    .expect(({ status }) => expect(status).toBeLessThan(300));
  routes = await describedRoutes();
}, 60_000);
afterAll(() => api?.close());

const inEngagement = ({ path }: Route) => path.includes('{engagementId}');

describe('permissions of every described route', () => {
  it('are asked of many routes', () => {
    expect(routes.filter(inEngagement).length).toBeGreaterThan(40);
  });

  it('turn away who is not signed in', async () => {
    const nobody = api.stranger();
    const found = await answers(nobody, ({ name }) => !PUBLIC.has(name));
    expect(Object.keys(found)).toEqual(['401']);
  });

  it('hide an engagement from a signed-in stranger, the administrator of people included', async () => {
    const found = await answers(stranger, inEngagement);
    expect(Object.keys(found)).toEqual(['404']);
  });

  it('keep accounts from everybody but the administrator', async () => {
    const found = await answers(reader, ({ path }) => path.startsWith('/api/accounts'));
    expect(Object.keys(found)).toEqual(['403']);
  });

  it('let a reader change nothing, whatever is sent', async () => {
    const changing = (route: Route) =>
      inEngagement(route) && route.method !== 'get' && !READING_POSTS.has(route.name);
    const found = await answers(reader, changing);
    expect(Object.keys(found)).toEqual(['403']);
  });

  it('let a reader read all but the audit trail and who might become a member', async () => {
    const found = await answers(reader, (route) => inEngagement(route) && route.method === 'get');
    expect(found[403]?.sort()).toEqual([
      'GET /api/engagements/{engagementId}/audit-trail',
      'GET /api/engagements/{engagementId}/member-candidates',
    ]);
    expect(found[422] ?? []).toEqual(ASKING);
    expect(Object.keys(found).sort()).toEqual(['200', '403', '404', '422']);
  });
});
