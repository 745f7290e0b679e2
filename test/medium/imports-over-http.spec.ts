import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';
import { smallFile } from '../kit/payment-files.ts';

let api: Api;
let lead: Browser;
let path: string;

interface Made {
  readonly id: string;
  readonly version: number;
}

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
  path = `/api/engagements/${(opened.body as Made).id}`;
}, 60_000);
afterAll(() => api?.close());

async function waitingImport(): Promise<Made> {
  const sent = lead.post(`${path}/uploads`).attach('file', smallFile(), 'zahlungen.csv');
  const uploadIds = ((await sent.expect(201)).body as Made[]).map(({ id }) => id);
  const made = await lead.post(`${path}/imports`).send({ uploadIds, review: true }).expect(201);
  return made.body as Made;
}

it('an import is changed with the version that was looked at, or without any', async () => {
  const { id, version } = await waitingImport();
  const one = `${path}/imports/${id}`;
  const mapping = { columns: { Betrag: 'amount' } };
  const old = version + 1;
  for (const late of [
    lead.post(`${one}/accept`).send({ version: old }),
    lead.put(`${one}/mapping`).send({ mapping, version: old }),
    lead.put(`${one}/format`).send({ headerLine: 2, version: old }),
    lead.put(`${one}/reconciliation`).send({ reason: 'Keine Kasse.', version: old }),
    lead.post(`${one}/cancel`).send({ version: old }),
  ]) {
    expect((await late.expect(409)).body).toMatchObject({ code: 'engagements.changed-meanwhile' });
  }
  await lead.post(`${one}/accept`).send({ version: 'neueste' }).expect(422);
  const early = await lead.post(`${one}/accept`).expect(409);
  expect(early.body).toMatchObject({ code: 'payments.import-state-conflict' });
  const read = await lead.put(`${one}/format`).send({ version }).expect(200);
  // Without a word about the file nothing is given, and the version is not a part of the format.
  expect(read.body).toMatchObject({ format: null, state: 'waiting' });
  const cancelled = await lead.post(`${one}/cancel`).expect(200);
  expect(cancelled.body).toMatchObject({ state: 'cancelled' });
});
