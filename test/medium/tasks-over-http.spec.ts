import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { IncomingMessage } from 'node:http';
import type ExcelJS from 'exceljs';
import { edited } from '../factories/exchange-table.factory.ts';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';

interface Made {
  readonly id: string;
  readonly version: number;
}

let api: Api;
let lead: Browser;
let path: string;

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

const made = async (address: string, body: object) =>
  (await lead.post(`${path}/${address}`).send(body).expect(201)).body as Made;

async function issued(): Promise<Buffer> {
  const collect = (
    response: IncomingMessage,
    done: (error: Error | null, body: Buffer) => void,
  ) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => done(null, Buffer.concat(chunks)));
  };
  const answer = await lead
    .get(`${path}/tasks/table.xlsx?language=de&year=2025`)
    .buffer(true)
    .parse(collect as never)
    .expect(200)
    .expect('Content-Disposition', /Aufgabenkatalog\.xlsx/);
  return answer.body as Buffer;
}

const changed = async (bytes: Buffer, change: (sheet: ExcelJS.Worksheet) => void) =>
  Buffer.from(await edited(bytes, change));

describe('tasks over HTTP', () => {
  it('go from the first product to the staffing requirement, and through Excel back', async () => {
    await made('tasks', { number: '1', title: 'Leistungen gewähren' });
    const facts = { number: '1.1', title: 'Antrag prüfen', minutes: 12.5, payGrade: 'E 9b' };
    const task = await made('tasks', { ...facts, timeMethod: 'estimate' });
    const cases = { taskId: task.id, year: 2025, cases: 1200, source: 'Statistik' };
    await made('task-caseloads', cases);
    const question = `${path}/tasks/${task.id}/criticism/purpose-duty`;
    const answer = { version: 0, answer: 'no', proposal: 'Satzung aufheben' };
    await lead.put(question).send(answer).expect(200);
    const catalogue = await lead.get(`${path}/tasks`).expect(200);
    expect(catalogue.body).toMatchObject({
      tasks: [
        { number: '1', level: 1 },
        { number: '1.1', level: 2, caseloads: [{ cases: 1200 }], criticism: [{ answer: 'no' }] },
      ],
      units: [],
    });
    const staffing = await lead.get(`${path}/staffing`).expect(200);
    const { lines } = staffing.body as { lines: { posts: { base: number } }[] };
    expect(staffing.body).toMatchObject({ year: 2025, lines: [{ factor: 1.1, missing: [] }] });
    expect(lines[0]?.posts.base).toBeCloseTo(0.1763, 4);

    const bytes = await changed(await issued(), (sheet) => (sheet.getCell('H7').value = '14,5'));
    const sent = (address: string) =>
      lead.post(`${path}/tasks/${address}`).attach('file', bytes, 'tabelle.xlsx');
    const preview = await sent('import-preview').expect(201);
    expect(preview.body).toMatchObject({
      changes: [{ address: 'H7', row: '1.1 Antrag prüfen', before: '12,5', now: '14,5' }],
      ...{ conflicts: [], added: [], invalid: [], refused: [] },
    });
    const { fingerprint } = preview.body as { fingerprint: string };
    await sent(`import?fingerprint=${'0'.repeat(64)}`).expect(409);
    const taken = await sent(`import?fingerprint=${fingerprint}&mine=H7`).expect(201);
    expect(taken.body).toEqual({ changed: 1, added: 0 });
  });

  it('keeps own parameters with their validity', async () => {
    const facts = { kind: 'working-minutes', status: 'tarif', value: 96_876 };
    const own = { ...facts, validFrom: '2024-01-01', validTo: null, source: 'Eigene Berechnung' };
    const parameter = await made('staffing-parameters', own);
    const ended = `${path}/staffing-parameters/${parameter.id}`;
    await lead.patch(ended).send({ version: 1, validTo: '2024-12-31' }).expect(200);
    const read = await lead.get(`${path}/staffing?year=2025`).expect(200);
    expect(read.body).toMatchObject({
      ownParameters: [{ value: 96_876, validTo: '2024-12-31', verified: false, version: 2 }],
      parametersInForce: [{ kind: 'working-minutes', value: 93_600, id: null }, {}, {}, {}],
    });
  });

  it.each([
    ['a number that is none', { number: 'x', title: 'a' }, 422, 'tasks.number-invalid'],
    ['a blank title', { number: '8', title: ' ' }, 422, 'api.validation-failed'],
    [
      'a figure with three decimals',
      { number: '8', title: 'a', minutes: 0.001 },
      422,
      'api.validation-failed',
    ],
    ['a number that is taken', { number: '1', title: 'a' }, 409, 'tasks.number-taken'],
  ])('refuse %s', async (_, body, status, code) => {
    const refused = await lead.post(`${path}/tasks`).send(body).expect(status);
    expect(refused.body).toMatchObject({ code });
  });

  it('tell in German what is wrong with a file', async () => {
    const file = lead
      .post(`${path}/tasks/import-preview`)
      .attach('file', Buffer.from('kein Blatt'), 'a.xlsx');
    const refused = await file.expect(422);
    expect(refused.body).toMatchObject({ code: 'sheet-exchange-not-issued-here' });
    expect((refused.body as { detail: string }).detail).toContain('keine von Prüfwerk ausgegebene');
  });

  it.each([
    ['confidence=0.95&share=0.5&error=0.05&population=20000', 377],
    ['confidence=0.95&share=0.5&error=0.05', 385],
    ['confidence=0.95&share=0.3&error=0.03', 897],
  ])('plan a sample of %s', async (query, size) => {
    const found = await lead.get(`/api/time-study/sample-size?${query}`).expect(200);
    expect(found.body).toMatchObject({ size });
  });

  it('plan the same rounds for the same seed', async () => {
    const query = 'seed=x&from=2026-03-02&to=2026-03-06&land=NW&dayStart=480&dayEnd=960';
    const address = `/api/time-study/rounds?${query}&observations=40&observedPerRound=10`;
    const first = await lead.get(address).expect(200);
    const { rounds } = first.body as { rounds: { date: string; time: string }[] };
    expect(rounds).toHaveLength(4);
    expect(rounds.every(({ time }) => time >= '08:00' && time < '16:00')).toBe(true);
    expect((await lead.get(address).expect(200)).body).toEqual(first.body);
  });
});
