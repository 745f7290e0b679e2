import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';
import { drawnProcess } from '../kit/drawn-process.ts';

const password = 'Lindenborner Zahlenwerk';

let api: Api;
let lead: Browser;
let path: string;

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
  const base = `/api/engagements/${(opened.body as { id: string }).id}`;
  await lead.post(`${base}/controls`).send({
    ...{ title: 'Freigabe', effect: 'preventive', execution: 'manual' },
    ...{ kind: 'four-eyes', frequency: 'many-daily' },
  });
  const sent = await lead
    .post(`${base}/processes/imports`)
    .attach('file', Buffer.from(drawnProcess), 'beihilfe.bpmn')
    .expect(201);
  path = `${base}/processes/${(sent.body as { id: string }).id}`;
}, 60_000);
afterAll(() => api?.close());

describe('pictures of a process over HTTP', () => {
  it('an SVG that can run and load nothing', async () => {
    const answer = await lead.get(`${path}/picture.svg`).buffer(true).expect(200);
    expect(answer.headers['content-type']).toMatch(/^image\/svg\+xml/);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    const text = (answer.body as Buffer).toString();
    expect(text).toContain('Zahlung freigeben');
    expect(text).not.toContain('pw-mark');
  });

  it('with the marks that are asked for, the controls with what their records say', async () => {
    const answer = await lead
      .get(`${path}/picture.svg?overlays=control,time&language=en`)
      .buffer(true)
      .expect(200);
    const text = (answer.body as Buffer).toString();
    expect(text).toContain('Control: not tested');
    expect(text).toContain('12.5 min');
    expect(text).not.toContain('pw-mark-risk');
  });

  it('a PNG as wide as asked', async () => {
    const answer = await lead.get(`${path}/picture.png?width=640`).buffer(true).expect(200);
    expect(answer.headers['content-type']).toBe('image/png');
    expect((answer.body as Buffer).readUInt32BE(16)).toBe(640);
  });

  it.each([
    ['an unknown mark', 'picture.svg?overlays=secret'],
    ['too many pixels', 'picture.png?width=90000'],
  ])('%s is refused', async (_reason, query) => {
    await lead.get(`${path}/${query}`).expect(422);
  });

  it('not for strangers, and not from another engagement', async () => {
    await api.stranger().get(`${path}/picture.svg`).expect(401);
    const foreign = path.replace(/engagements\/[^/]+/, `engagements/${randomUUID()}`);
    await lead.get(`${foreign}/picture.svg`).expect((answer) => {
      expect([403, 404]).toContain(answer.status);
    });
  });

  it('a model without anything to draw says so', async () => {
    const base = path.slice(0, path.lastIndexOf('/'));
    const bare =
      '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"><process id="p"/></definitions>';
    const sent = await lead.post(`${base}/imports`).attach('file', Buffer.from(bare), 'b.bpmn');
    const { id } = sent.body as { id: string };
    const answer = await lead.get(`${base}/${id}/picture.svg`).expect(422);
    expect(answer.body).toMatchObject({ code: 'picture.no-diagram' });
  });
});
