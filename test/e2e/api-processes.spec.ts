import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash, randomUUID } from 'node:crypto';
import { processTemplate } from '#pruefwerk/processes';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

interface Process {
  readonly id: string;
  readonly version: number;
  readonly originalSha256: string;
}

const password = 'Lindenborner Zahlenwerk';
const original = Buffer.from(
  `\uFEFF<?xml version="1.0"?>\r\n<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
  <process id="p" name="Beihilfe"><task id="t ä" name="Prüfen" /></process></definitions>`,
);

let api: Api;
let lead: Browser;
let base: string;
let process: Process;

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
  base = `/api/engagements/${(opened.body as { id: string }).id}/processes`;
  const sent = await lead
    .post(`${base}/imports`)
    .attach('file', original, 'beihilfe.bpmn')
    .expect(201);
  process = sent.body as Process;
}, 60_000);
afterAll(() => api?.close());

const xmlType = { 'Content-Type': 'application/xml' };

describe('processes over HTTP', () => {
  it('give back the imported file byte for byte, as a download', async () => {
    const response = await lead.get(`${base}/${process.id}/original`).buffer(true).expect(200);
    const sha256 = createHash('sha256').update(response.text).digest('hex');
    expect(sha256).toBe(process.originalSha256);
    expect(Buffer.from(response.text)).toEqual(original);
    expect(response.headers['content-disposition']).toContain('attachment');
    expect(response.headers['x-content-type-options']).toBe('nosniff');
  });

  it('attach a control to a step whose id needs escaping, and show it in the steps', async () => {
    const url = `${base}/${process.id}/steps/${encodeURIComponent('t ä')}/controls`;
    const body = { version: 1, controlNumbers: ['K-04'], riskNumbers: ['R-07'] };
    const response = await lead.put(url).send(body).expect(200);
    expect(response.body).toMatchObject({
      process: { version: 2, revision: 2 },
      steps: [{ elementId: 't ä', controlNumbers: ['K-04'], riskNumbers: ['R-07'] }],
      warnings: [
        {
          code: 'bpmn.warning.diagram-missing',
          text: { de: expect.stringContaining('Zeichnung') },
        },
      ],
    });
  });

  it('save a diagram that is larger than any JSON body may be', async () => {
    const name = 'x'.repeat(2 << 20);
    const xml = processTemplate('blank', name);
    const url = `${base}/${process.id}/xml`;
    const saved = await lead.put(`${url}?version=2`).set(xmlType).send(xml).expect(200);
    // Only what differs is put into the content that was there.
    const body = saved.body as { xml: string; taken: string };
    expect([body.taken, body.xml.includes(`name="${name}"`)]).toEqual(['patched', true]);
    const late = await lead.put(`${url}?version=2`).set(xmlType).send(xml).expect(409);
    expect(late.body).toMatchObject({
      code: 'engagements.changed-meanwhile',
      parameters: { yourVersion: 2, currentVersion: 3 },
    });
  });

  it.each([
    ['without a version', '/xml', 'application/xml', 422, 'api.validation-failed'],
    ['as JSON', '/xml?version=3', 'application/json', 415, 'api.unsupported-media-type'],
  ])('are not saved %s', async (_, path, type, status, code) => {
    const request = lead.put(`${base}/${process.id}${path}`).set('Content-Type', type);
    const response = await request.send(type === 'application/json' ? '{}' : '<a/>');
    expect([response.status, response.body]).toMatchObject([status, { code }]);
  });

  it('say in German where unsafe XML stands', async () => {
    const bytes = Buffer.from('<?xml version="1.0"?>\n<!DOCTYPE a><a/>');
    const request = lead.post(`${base}/imports`).set('Accept-Language', 'de');
    const response = await request.attach('file', bytes, 'a.bpmn').expect(422);
    expect(response.body).toMatchObject({
      code: 'bpmn.unsafe',
      parameters: { line: 2, column: 1 },
    });
    expect(JSON.stringify(response.body)).toContain('ohne DOCTYPE');
  });

  it('are made from a template, copied, withdrawn and listed', async () => {
    const template = { name: 'Soll', template: 'one-time-benefit', kind: 'to-be' };
    const made = (await lead.post(base).send(template).expect(201)).body as Process;
    await lead.post(`${base}/${made.id}/copies`).send({ name: 'Kopie' }).expect(201);
    const withdrawal = { version: 1, reason: 'doppelt' };
    await lead.post(`${base}/${made.id}/withdrawal`).send(withdrawal).expect(200);
    const list = await lead.get(base).expect(200);
    expect(list.body).toMatchObject([
      { number: 1, warnings: 0 },
      { number: 2, state: 'withdrawn', withdrawnReason: 'doppelt', summary: { steps: 7 } },
      { number: 3, name: 'Kopie', kind: 'to-be', origin: 'copy', state: 'draft' },
    ]);
    await lead.get(`${base}/${randomUUID()}`).expect(404);
  });

  it('publish the descriptor of the own attributes', async () => {
    const answer = await lead.get('/api/bpmn/iks-descriptor').expect(200);
    expect(answer.body).toMatchObject({ prefix: 'iks', uri: 'urn:pruefwerk:iks:1.0' });
  });
});
