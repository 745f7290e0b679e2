import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

let api: Api;
let lead: Browser;
let path: string;

const control = {
  ...{ title: 'Vier-Augen-Freigabe', effect: 'preventive', execution: 'it-dependent' },
  ...{ kind: 'four-eyes', frequency: 'many-daily' },
};
const risk = { title: 'Doppelt bewilligt', category: 'error', likelihood: 4, impact: 3 };

beforeAll(async () => {
  api = await startApi();
  lead = api.browser();
  const person = {
    userName: 'leitung',
    displayName: 'Leitung',
    password: 'Lindenborner Zahlenwerk',
  };
  await lead.post('/api/first-run').send(person).expect(201);
  const engagement = {
    ...{ number: 'PA-1', title: 'Beihilfen', authorityName: 'Stadt Lindenborn', land: 'NW' },
    ...{ subject: 'Auszahlungen', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
  };
  const opened = await lead.post('/api/engagements').send(engagement).expect(201);
  path = `/api/engagements/${(opened.body as { id: string }).id}`;
}, 60_000);
afterAll(() => api?.close());

describe('risks and controls over HTTP', () => {
  it('go from the first risk to the matrix', async () => {
    const legalBasis = [{ text: 'KomHVO NRW § 31', verified: false }];
    const made = await lead
      .post(`${path}/risks`)
      .send({ ...risk, legalBasis })
      .expect(201);
    expect(made.body).toMatchObject({
      ...{ code: 'R-01', inherentLevel: 'high', controlIds: [], version: 1 },
      legalBasis: [{ text: 'KomHVO NRW § 31', source: null, verified: false }],
    });
    const riskId = (made.body as { id: string }).id;
    const added = await lead.post(`${path}/controls`).send(control).expect(201);
    expect(added.body).toMatchObject({ code: 'K-01', assessment: 'not-tested', riskIds: [] });
    const controlId = (added.body as { id: string }).id;
    await lead.put(`${path}/risks/${riskId}/controls/${controlId}`).expect(204);
    await lead
      .put(`${path}/controls/${controlId}/assessment`)
      .send({ version: 1, assessment: 'partly', reason: 'Durchsprache' })
      .expect(200);
    const matrix = await lead.get(`${path}/risk-control-matrix?on=2026-03-02`).expect(200);
    expect(matrix.body).toMatchObject({
      on: '2026-03-02',
      risks: [{ risk: { code: 'R-01' }, residualLikelihood: 3, residualLevel: 'medium' }],
      controls: [{ code: 'K-01', riskIds: [riskId] }],
      links: [{ riskId, controlId }],
      gaps: { controlsWithoutStep: [controlId] },
    });
    await lead.delete(`${path}/risks/${riskId}/controls/${controlId}`).expect(204);
    const alone = await lead.get(`${path}/risks/${riskId}`).expect(200);
    expect(alone.body).toMatchObject({ controlIds: [] });
    const late = await lead.patch(`${path}/controls/${controlId}`).send({ version: 1 }).expect(409);
    expect(late.body).toMatchObject({ code: 'engagements.changed-meanwhile' });
  });

  it('show the library and copy from it', async () => {
    const library = await lead.get('/api/control-library').expect(200);
    const { risks, controls } = library.body as Record<'risks' | 'controls', object[]>;
    expect([risks.length, controls.length]).toEqual([32, 52]);
    const copied = await lead
      .post(`${path}/risks/from-library`)
      .send({ libraryIds: ['LR-07'], withControls: true })
      .expect(201);
    expect(copied.body).toMatchObject({
      risks: [{ libraryId: 'LR-07' }],
      controls: [{ libraryId: 'LK-12' }, { libraryId: 'LK-13' }],
      links: 2,
    });
    await lead
      .post(`${path}/controls/from-library`)
      .send({ libraryIds: ['LK-99'] })
      .expect(422);
  });

  it.each([
    ['a likelihood outside 1 to 5', 'risks', { ...risk, likelihood: 6 }, 'likelihood'],
    ['an unknown category', 'risks', { ...risk, category: 'other' }, 'category'],
    ['a provision without text', 'risks', { ...risk, legalBasis: [{}] }, 'legalBasis.0.text'],
    ['a kind that does not exist', 'controls', { ...control, kind: 'prayer' }, 'kind'],
    ['a day that does not exist', 'controls', { ...control, validTo: '2025-02-30' }, 'validTo'],
  ])('refuse %s at its field', async (_, list, body, field) => {
    const response = await lead.post(`${path}/${list}`).send(body).expect(422);
    const { errors } = response.body as { errors: { field: string }[] };
    expect(errors.map((error) => error.field)).toContain(field);
  });

  it('refuse a day of the matrix that does not exist', async () => {
    await lead.get(`${path}/risk-control-matrix?on=2025-02-30`).expect(422);
  });
});
