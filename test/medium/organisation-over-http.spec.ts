import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

let api: Api;
let lead: Browser;
let path: string;
let branch: string;

const idOf = ({ body }: { readonly body: unknown }) => (body as { id: string }).id;

beforeAll(async () => {
  api = await startApi();
  lead = api.browser();
  const password = 'Lindenborner Zahlenwerk';
  const person = { userName: 'leitung', displayName: 'Leitung', password };
  await lead.post('/api/first-run').send(person).expect(201);
  const engagement = {
    ...{ number: 'PA-1', title: 'Beihilfen', authorityName: 'Stadt Lindenborn', land: 'NW' },
    ...{ subject: 'Auszahlungen', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
  };
  const opened = await lead.post('/api/engagements').send(engagement).expect(201);
  const base = `/api/engagements/${idOf(opened)}`;
  path = `${base}/organisation`;
  const town = { kind: 'authority', name: 'Stadt' };
  const parentId = idOf(await lead.post(`${base}/organisation-units`).send(town).expect(201));
  const office = { kind: 'branch', name: 'Außenstelle Nord', parentId };
  branch = idOf(await lead.post(`${base}/organisation-units`).send(office).expect(201));
}, 60_000);
afterAll(() => api?.close());

const post = (designation: string) => ({
  ...{ unitId: branch, designation, roleName: designation, fteActual: 0.75, fteTarget: 1 },
});

describe('the organisation over HTTP', () => {
  it('goes from the first post to the read model of a day', async () => {
    const head = idOf(await lead.post(`${path}/posts`).send(post('Teamleitung')).expect(201));
    const clerk = idOf(await lead.post(`${path}/posts`).send(post('Sachbearbeitung')).expect(201));
    const deputy = { postId: head, deputyPostId: clerk };
    await lead.post(`${path}/deputies`).send(deputy).expect(201);
    const power = { postId: head, power: 'anordnen', limitCents: 500_00, validTo: '2025-06-30' };
    await lead.post(`${path}/signing-powers`).send(power).expect(201);
    const service = { unitId: branch, service: 'asylum-benefits', kind: 'counselling-only' };
    await lead.post(`${path}/services`).send(service).expect(201);
    const hours = { unitId: branch, weekday: 4, opens: '08:30', closes: '24:00' };
    await lead.post(`${path}/opening-hours`).send(hours).expect(201);
    const read = await lead.get(`${path}?on=2025-07-01`).expect(200);
    expect(read.body).toMatchObject({
      date: '2025-07-01',
      total: { posts: 2, fteActual: 1.5, fteTarget: 2, withoutDeputy: 1 },
      units: [
        { name: 'Stadt', depth: 0 },
        { name: 'Außenstelle Nord', own: { posts: 2 } },
      ],
      branches: [
        {
          ...{ unitId: branch, minutesPerWeek: 930, counsellingOnly: true },
          openingHours: [{ opens: '08:30', closes: '24:00', holds: true }],
        },
      ],
    });
    const posts = (read.body as { posts: { designation: string }[] }).posts;
    expect(posts.find(({ designation }) => designation === 'Teamleitung')).toMatchObject({
      hasDeputy: true,
      powers: [{ power: 'anordnen', limitCents: 500_00, holds: false }],
    });
  });

  it('ends, withdraws and restores a row, and tells who was faster', async () => {
    const id = idOf(await lead.post(`${path}/posts`).send(post('Springer')).expect(201));
    const ended = { version: 1, validTo: '2025-03-31' };
    await lead.patch(`${path}/posts/${id}`).send(ended).expect(200);
    const late = await lead.patch(`${path}/posts/${id}`).send(ended).expect(409);
    expect(late.body).toMatchObject({ code: 'engagements.changed-meanwhile' });
    const reason = 'Gibt es nicht';
    const steps = `${path}/posts/${id}`;
    const gone = await lead.put(`${steps}/withdrawal`).send({ version: 2, reason }).expect(200);
    expect(gone.body).toEqual({ id, version: 3 });
    await lead.put(`${steps}/restoration`).send({ version: 3 }).expect(200);
    const wrong = await lead.put(`${path}/chairs/${id}/restoration`).send({ version: 4 });
    expect(wrong).toMatchObject({ status: 404, body: { code: 'organisation.record-unknown' } });
  });

  it.each([
    ['half an hour too late', 'opening-hours', { weekday: 1, opens: '08:00', closes: '24:30' }],
    ['an eighth day', 'opening-hours', { weekday: 8, opens: '08:00', closes: '12:00' }],
    [
      'a third of a post',
      'posts',
      { designation: 'X', roleName: 'X', fteActual: 0.333, fteTarget: 1 },
    ],
    ['an unknown service', 'services', { service: 'parking', kind: 'processing' }],
  ])('refuses %s with its field', async (_, kind, facts) => {
    const refused = await lead.post(`${path}/${kind}`).send({ unitId: branch, ...facts });
    expect(refused.status).toBe(422);
    expect((refused.body as { errors: unknown[] }).errors).toHaveLength(1);
  });
});
