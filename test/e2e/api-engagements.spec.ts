import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

const password = 'Lindenborner Zahlenwerk';
const ownPassword = 'Mein eigenes Passwort';
const facts = {
  number: 'PA-2026-001',
  title: 'Einmalige Beihilfen 2025',
  authorityName: 'Stadt Lindenborn',
  subject: 'Auszahlungen nach AsylbLG',
  periodFrom: '2025-01-01',
  periodTo: '2025-12-31',
  land: 'NW',
};

let api: Api;
let lead: Browser;
let other: Browser;
let otherId: string;
let path: string;

beforeAll(async () => {
  api = await startApi();
  lead = api.browser();
  await lead.post('/api/first-run').send({ userName: 'leitung', displayName: 'Leitung', password });
  const account = { userName: 'fachbereich', displayName: 'Fachbereich', password };
  const made = await lead.post('/api/accounts').send(account).expect(201);
  otherId = (made.body as { id: string }).id;
  other = api.browser();
  await other.post('/api/session').send({ userName: 'fachbereich', password }).expect(200);
  await other
    .post('/api/session/password')
    .send({ currentPassword: password, newPassword: ownPassword })
    .expect(204);
  const opened = await lead.post('/api/engagements').send(facts).expect(201);
  path = `/api/engagements/${(opened.body as { id: string }).id}`;
});
afterAll(() => api.close());

describe('an engagement over HTTP', () => {
  it('tells its facts, its defaults, and what the asker may do', async () => {
    const response = await lead.get(path).expect(200);
    const body = response.body as { permissions: string[] };
    expect(body).toMatchObject({ ...facts, role: 'lead', version: 1, retentionYears: 10 });
    expect(body.permissions).toContain('red-flag:read-persons');
    const list = await lead.get('/api/engagements?page=1&pageSize=10&sort=-number').expect(200);
    expect(list.body).toMatchObject({ total: 1, page: 1, pageSize: 10 });
  });

  it.each([
    ['a day that does not exist', { periodFrom: '2025-02-30' }, 'periodFrom', 'isPlainDate'],
    ['a Land that does not exist', { land: 'XX' }, 'land', 'isIn'],
    ['an amount with a fraction', { cashLimitCents: 1.5 }, 'cashLimitCents', 'isInt'],
    ['null where a value belongs', { confidentiality: null }, 'confidentiality', 'isString'],
  ])('refuses %s', async (_, wrong, field, code) => {
    const response = await lead
      .post('/api/engagements')
      .send({ ...facts, ...wrong })
      .expect(422);
    const { errors } = response.body as { errors: object[] };
    expect(errors).toContainEqual(expect.objectContaining({ field, code }));
  });

  it('does not even seem to exist for others', async () => {
    for (const address of [path, '/api/engagements/no-id']) {
      const response = await other.get(address).expect(404);
      expect(response.body).toMatchObject({ code: 'access.engagement-not-found' });
    }
    await other
      .get('/api/engagements')
      .expect(200)
      .expect(/"total":0/);
  });

  it('is changed by version; a late change learns both', async () => {
    await lead.patch(path).send({ version: 1, title: 'Neuer Titel' }).expect(200);
    const late = await lead.patch(path).send({ version: 1, title: 'Zu spät' }).expect(409);
    expect(late.body).toMatchObject({
      code: 'engagements.changed-meanwhile',
      parameters: { yourVersion: 1, currentVersion: 2 },
    });
  });

  it('takes members from the candidates and lets a manager see no limits', async () => {
    const candidates = await lead.get(`${path}/member-candidates`).expect(200);
    expect(candidates.body).toContainEqual({
      id: otherId,
      userName: 'fachbereich',
      displayName: 'Fachbereich',
    });
    await lead.put(`${path}/members/${otherId}`).send({ role: 'manager' }).expect(200);
    await other.get(path).expect(200);
    await other.get(`${path}/signing-limits`).expect(403);
    await lead.delete(`${path}/members/${otherId}`).expect(204);
    await other.get(path).expect(404);
  });

  it('keeps its organisation and signing limits', async () => {
    const unit = await lead
      .post(`${path}/organisation-units`)
      .send({ kind: 'authority', name: 'Stadt Lindenborn' })
      .expect(201);
    const organisationUnitId = (unit.body as { id: string }).id;
    const limit = { role: 'Sachbearbeitung', organisationUnitId, limitCents: 250_000 };
    const made = await lead
      .post(`${path}/signing-limits`)
      .send({ ...limit, validFrom: '2025-01-01' })
      .expect(201);
    const { id } = made.body as { id: string };
    await lead
      .patch(`${path}/signing-limits/${id}`)
      .send({ version: 1, validTo: '2025-06-30' })
      .expect(200);
    const list = await lead.get(`${path}/signing-limits`).expect(200);
    expect(list.body).toEqual([
      { ...limit, id, validFrom: '2025-01-01', validTo: '2025-06-30', version: 2 },
    ]);
  });
});
