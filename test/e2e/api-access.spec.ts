import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

const password = 'Lindenborner Zahlenwerk';
const administrator = { userName: 'leitung@lindenborn.example', displayName: 'Leitung', password };

interface ProblemBody {
  code: string;
  errors: { field: string; code: string; message: string }[];
}

let api: Api;
let browser: Browser;
beforeAll(async () => {
  api = await startApi();
  browser = api.browser();
});
afterAll(() => api.close());

/** The session as the application sees it before sign-in. */
const nobody = { firstRun: false, account: null, expiresAt: null, idleMinutes: 30, sample: null };

describe('from the first start to signing out', () => {
  it('asks for the first set-up, and for nothing else', async () => {
    await browser.get('/api/session').expect(200, { ...nobody, firstRun: true });
    await browser.get('/api/engagements').expect(401);
  });

  it('makes the administrator and signs them in with a guarded cookie', async () => {
    const response = await browser.post('/api/first-run').send(administrator).expect(201);
    expect(response.body).toMatchObject({
      firstRun: false,
      account: { userName: administrator.userName, administrator: true, mayOpenEngagements: true },
    });
    expect(response.headers['set-cookie']?.[0]).toMatch(
      /^pruefwerk=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; SameSite=Strict$/,
    );
    await browser.get('/api/session').expect(200, response.body);
  });

  it('makes it once only', async () => {
    const again = { ...administrator, userName: 'zweite@lindenborn.example' };
    const response = await api.browser().post('/api/first-run').send(again).expect(409);
    expect(response.body).toMatchObject({ code: 'access.first-run-over' });
  });

  it('tells nothing about which part of a sign-in was wrong', async () => {
    const bodies = [];
    for (const userName of [administrator.userName, 'niemand@lindenborn.example']) {
      const attempt = { userName, password: 'falsch geraten' };
      const response = await api.browser().post('/api/session').send(attempt).expect(401);
      bodies.push({ ...(response.body as object), instance: '', reference: '' });
    }
    expect(bodies[0]).toEqual(bodies[1]);
  });

  it('lets a new person do nothing before they chose a password of their own', async () => {
    const account = { userName: 'sb.neu', displayName: 'Neu', password };
    await browser.post('/api/accounts').send(account).expect(201);
    const person = api.browser();
    await person.post('/api/session').send({ userName: 'SB.neu', password }).expect(200);
    const refused = await person.get('/api/engagements').expect(403);
    expect(refused.body).toMatchObject({ code: 'access.password-change-due' });
    const change = { currentPassword: password, newPassword: 'Mein eigenes Passwort' };
    await person.post('/api/session/password').send(change).expect(204);
    await person.get('/api/engagements').expect(200);
    const forbidden = await person.get('/api/accounts').expect(403);
    expect(forbidden.body).toMatchObject({ code: 'access.permission-missing' });
  });

  it('signs out', async () => {
    const person = api.browser();
    const credentials = { userName: administrator.userName, password };
    await person.post('/api/session').send(credentials).expect(200);
    await person.delete('/api/session').expect(204);
    await person.get('/api/session').expect(200, nobody);
  });
});

describe('requests that another site makes the browser send', () => {
  const credentials = { userName: administrator.userName, password };

  it.each([
    ['without the own header', {}],
    ['from another site', { 'X-Pruefwerk': '1', 'Sec-Fetch-Site': 'cross-site' }],
    ['from a sibling host', { 'X-Pruefwerk': '1', 'Sec-Fetch-Site': 'same-site' }],
    ['with a foreign origin', { 'X-Pruefwerk': '1', Origin: 'https://elsewhere.example' }],
    ['with an opaque origin', { 'X-Pruefwerk': '1', Origin: 'null' }],
  ])('are refused %s', async (_, headers) => {
    const response = await api.stranger().post('/api/session').set(headers).send(credentials);
    expect(response.status).toBe(403);
    expect(response.body).toMatchObject({ code: 'api.foreign-request' });
  });

  it('are let through from the own page', async () => {
    await api
      .stranger()
      .post('/api/session')
      .set({ 'X-Pruefwerk': '1', 'Sec-Fetch-Site': 'same-origin' })
      .send(credentials)
      .expect(200);
  });
});

describe('input that means harm', () => {
  it('is refused, not unexpected, when no database could keep it', async () => {
    const account = { userName: 'sb.null', displayName: 'a\0b', password };
    const response = await browser.post('/api/accounts').send(account);
    expect([response.status, (response.body as ProblemBody).code]).toEqual([
      400,
      'api.malformed-request',
    ]);
  });

  it('is refused when it is nested deeper than anybody could mean', async () => {
    const depth = 200_000;
    const body = `{"displayName":${'['.repeat(depth)}${']'.repeat(depth)}}`;
    const response = await browser
      .post('/api/accounts')
      .set('Content-Type', 'application/json')
      .send(body);
    expect(response.status).toBe(400);
  });
});

describe('problem details', () => {
  it('name every wrong field in German', async () => {
    const response = await browser
      .post('/api/accounts')
      .send({ userName: 'ab', displayName: 7, password, rights: 'all' })
      .expect(422)
      .expect('Content-Type', /^application\/problem\+json/);
    const body = response.body as ProblemBody;
    expect(body).toMatchObject({
      type: 'urn:pruefwerk:problem:api.validation-failed',
      title: 'Eingabe nicht gültig',
      status: 422,
      instance: `urn:uuid:${response.headers['x-request-id']}`,
    });
    expect(body.errors).toEqual(
      expect.arrayContaining([
        { field: 'userName', code: 'minLength', message: 'Mindestens 3 Zeichen.' },
        { field: 'displayName', code: 'isString', message: 'Hier wird Text erwartet.' },
        {
          field: 'rights',
          code: 'whitelistValidation',
          message: 'Dieses Feld kennt die Anwendung nicht.',
        },
      ]),
    );
  });

  it('speak English when the browser prefers it', async () => {
    const response = await browser
      .get('/api/accounts?pageSize=999&sort=password')
      .set('Accept-Language', 'en-GB,en;q=0.9,de;q=0.5')
      .expect(422);
    expect((response.body as ProblemBody).errors.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'The largest possible value is 200.',
        'Only one of these is possible: userName, -userName, displayName, -displayName, createdAt, -createdAt.',
      ]),
    );
  });

  it('answer broken JSON, too much of it, and unknown addresses', async () => {
    const json = (body: string) =>
      browser.post('/api/accounts').set('Content-Type', 'application/json').send(body);
    expect((await json('{').expect(400)).body).toMatchObject({ code: 'api.malformed-request' });
    const large = JSON.stringify({ displayName: 'x'.repeat(1_100_000) });
    expect((await json(large).expect(413)).body).toMatchObject({ code: 'api.payload-too-large' });
    const missing = await browser.get('/api/nowhere').expect(404);
    expect(missing.body).toMatchObject({ code: 'api.route-not-found', title: 'Nicht gefunden' });
  });

  it('hide what went wrong inside, and log it under the same reference', async () => {
    const owner = new pg.Client({ connectionString: api.database.url });
    await owner.connect();
    await owner.query('alter table app.engagement rename column title to secret_title');
    const response = await browser.get('/api/engagements').expect(500);
    await owner.query('alter table app.engagement rename column secret_title to title');
    await owner.end();
    const reference = String(response.headers['x-request-id']);
    expect(response.body).toEqual({
      type: 'urn:pruefwerk:problem:api.unexpected',
      title: 'Unerwarteter Fehler',
      status: 500,
      code: 'api.unexpected',
      detail: expect.stringContaining(reference),
      instance: `urn:uuid:${reference}`,
      reference,
      parameters: { reference },
    });
    const logged = api.lines.filter((line) => line.includes(reference));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('QueryFailedError');
  });

  it('make wait for a stated time after too many attempts', async () => {
    const attempt = { userName: 'ziel@lindenborn.example', password: 'geraten' };
    for (let i = 0; i < 5; i += 1) await api.browser().post('/api/session').send(attempt);
    const response = await api.browser().post('/api/session').send(attempt).expect(429);
    expect(Number(response.headers['retry-after'])).toBeGreaterThan(0);
    expect(response.body).toMatchObject({ code: 'access.sign-in-throttled' });
  });
});

describe('around the routes', () => {
  it('sets strict headers', async () => {
    const { headers } = await browser.get('/api/session');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers).not.toHaveProperty('x-powered-by');
  });

  it('tells that it lives and is ready, without session', async () => {
    await api.stranger().get('/health/live').expect(200, { status: 'ok' });
    const ready = await api.stranger().get('/health/ready').expect(200);
    expect(ready.body).toMatchObject({ ready: true });
  });

  it('describes itself for programs and for people', async () => {
    const description = await api.stranger().get('/api/openapi.json').expect(200);
    const { paths } = description.body as { paths: object };
    expect(Object.keys(paths)).toContain('/api/engagements/{engagementId}/signing-limits');
    const page = await api.stranger().get('/api/docs').expect(200);
    expect(page.text).toContain('swagger-ui-bundle.js');
    expect(page.text).not.toMatch(/<script>(?!\s*<\/script>)/);
  });
});

describe('behind HTTPS', () => {
  it('binds the cookie to this host and to encrypted connections', async () => {
    const secure = await startApi({ SECURE_COOKIE: 'true' });
    const response = await secure.browser().post('/api/first-run').send(administrator).expect(201);
    expect(response.headers['set-cookie']?.[0]).toMatch(
      /^__Host-pruefwerk=.+; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(response.headers['strict-transport-security']).toBeDefined();
    await secure.close();
  });
});
