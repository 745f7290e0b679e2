import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

const password = 'Lindenborner Zahlenwerk';

let api: Api;
let lead: Browser;
let base: string;

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
  base = `/api/engagements/${(opened.body as { id: string }).id}`;
}, 60_000);
afterAll(() => api?.close());

const csv = Buffer.from('Betrag;Datum\r\n10,00;03.03.2025\r\n');

describe('files that are sent', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Zahlungen\\März.csv', 'März.csv'],
    [`'; drop table x; --.csv`, `'; drop table x; --.csv`],
  ])('keep the last part of their name only: %s', async (sent, kept) => {
    const response = await lead.post(`${base}/uploads`).attach('file', csv, sent).expect(201);
    expect(response.body).toMatchObject([{ fileName: kept }]);
  });

  it('are refused all together when they are too many, instead of some being left out', async () => {
    const request = lead.post(`${base}/uploads`);
    for (let index = 0; index < 61; index += 1) request.attach('file', csv, `${index}.csv`);
    const response = await request;
    expect([response.status, response.body]).toMatchObject([
      413,
      { code: 'api.too-many-files', parameters: { most: 60 } },
    ]);
  });

  it.each([
    ['without a boundary', 'multipart/form-data', 400, 'api.multipart-malformed'],
    ['that break off', 'multipart/form-data; boundary=x', 400, 'api.multipart-malformed'],
    ['that are no form', 'text/csv', 415, 'api.multipart-expected'],
  ])('are refused %s', async (_, type, status, code) => {
    const response = await lead.post(`${base}/uploads`).set('Content-Type', type).send('--x\r\n');
    expect([response.status, response.body]).toMatchObject([status, { code }]);
  });

  it('are no workbook when they are anything else', async () => {
    const response = await lead.post(`${base}/exports/verify`).attach('file', csv, 'a.xlsx');
    expect(response.status).toBe(422);
  });
});
