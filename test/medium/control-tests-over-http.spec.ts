import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { designChecklist } from '#pruefwerk/control-tests';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

jest.setTimeout(30_000);

let api: Api;
let lead: Browser;
let path: string;
let controlId: string;

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
  const control = {
    ...{ title: 'Zweite Freigabe ab 500 €', effect: 'preventive', execution: 'manual' },
    ...{ kind: 'four-eyes', frequency: 'many-daily' },
  };
  const made = await lead.post(`${path}/controls`).send(control).expect(201);
  controlId = (made.body as { id: string }).id;
}, 60_000);
afterAll(() => api?.close());

interface Seen {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
}

describe('control tests over HTTP', () => {
  it('tell what a plan proves before anything is kept', async () => {
    const question = { method: 'binomial', confidence: 0.95, tolerable: 0.05, size: 25 };
    const plan = await lead.post(`${path}/control-tests/plan`).send(question).expect(200);
    expect(plan.body).toMatchObject({
      ...{ size: 59, allowedDeviations: 0, population: null },
      own: { size: 25, allowedDeviations: null },
    });
    expect((plan.body as { own: { cleanBound: number } }).own.cleanBound).toBeCloseTo(0.113, 3);
  });

  it('lead a design test from its checklist to the second person', async () => {
    const list = await lead.get(`${path}/control-tests/design-checklist`).expect(200);
    expect(list.body).toHaveLength(designChecklist.length);
    const checklist = designChecklist.map(({ key: question }) => ({ question, answer: 'yes' }));
    const made = await lead
      .post(`${path}/control-tests`)
      .send({ controlId, kind: 'design', checklist })
      .expect(201);
    expect(made.body).toMatchObject({
      ...{ code: 'T-01', control: { code: 'K-01' }, state: 'draft', signOff: 'none' },
      ...{ missing: ['verdict'], suggestedVerdict: 'effective', suggestedDeficiency: 'K0' },
      mayReview: false,
    });
    const { id, version } = made.body as Seen;
    const early = await lead
      .put(`${path}/control-tests/${id}/submission`)
      .send({ version })
      .expect(422);
    expect(early.body).toMatchObject({ code: 'control-tests.need-verdict' });
    const judged = await lead
      .patch(`${path}/control-tests/${id}`)
      .send({ version, verdict: 'effective', deficiency: 'K0' })
      .expect(200);
    const submitted = await lead
      .put(`${path}/control-tests/${id}/submission`)
      .send({ version: (judged.body as Seen).version })
      .expect(200);
    expect(submitted.body).toMatchObject({ state: 'in-review', missing: [] });
    const { version: now, digest } = submitted.body as Seen;
    const own = await lead
      .put(`${path}/control-tests/${id}/sign-off`)
      .send({ version: now, digest })
      .expect(403);
    expect(own.body).toMatchObject({ code: 'control-tests.second-person' });
    const found = await lead.get(`${path}/control-tests?controlId=${controlId}`).expect(200);
    expect(found.body).toMatchObject([{ code: 'T-01', state: 'in-review', signOff: 'none' }]);
  });

  it('keep a file as evidence and give it back', async () => {
    const made = await lead
      .post(`${path}/control-tests`)
      .send({ controlId, kind: 'walkthrough', attributes: ['Freigabe'] })
      .expect(201);
    const { id } = made.body as Seen;
    const bytes = Buffer.from('%PDF Dienstanweisung');
    const added = await lead
      .post(`${path}/control-tests/${id}/evidence?remark=DA%207`)
      .attach('file', bytes, 'Dienstanweisung.pdf')
      .expect(201);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(added.body).toMatchObject([{ fileName: 'Dienstanweisung.pdf', sha256, remark: 'DA 7' }]);
    const [{ id: evidenceId } = { id: '' }] = added.body as { id: string }[];
    const file = await lead
      .get(`${path}/control-tests/${id}/evidence/${evidenceId}/file`)
      .expect(200);
    expect(file.headers['content-disposition']).toContain('attachment');
    expect(file.headers['content-type']).toBe('application/pdf');
  });

  it.each([
    ['a kind that does not exist', { kind: 'prayer' }, 'kind'],
    ['a confidence of one', { kind: 'design', confidence: 1 }, 'confidence'],
    ['an attribute without a name', { kind: 'design', attributes: [''] }, 'attributes'],
    ['a filter of no kind', { kind: 'design', filters: [{ column: 'a' }] }, 'filters.0.kind'],
  ])('refuse %s at its field', async (_, body, field) => {
    const response = await lead
      .post(`${path}/control-tests`)
      .send({ controlId, ...body })
      .expect(422);
    const { errors } = response.body as { errors: { field: string }[] };
    expect(errors.map((error) => error.field)).toContain(field);
  });
});
