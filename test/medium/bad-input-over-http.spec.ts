import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';

interface Made {
  readonly id: string;
  readonly version: number;
}
interface Refusal {
  readonly code: string;
}

const ENTRY = {
  ...{ number: 'PA-1', title: 'Beihilfen', authorityName: 'Stadt Lindenborn', land: 'NW' },
  ...{ subject: 'Auszahlungen', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
};
const PERSON = {
  ...{ userName: 'leitung', displayName: 'Leitung', password: 'Lindenborner Zahlenwerk' },
};
/** Half of a pair of surrogates: JSON can carry it, no column can. */
const HALF = '\ud800';

let api: Api;
let lead: Browser;
let path: string;
let unit: Made;
let process: Made;
let settings: object;

const made = async (address: string, body: object) =>
  (await lead.post(`${path}/${address}`).send(body).expect(201)).body as Made;

beforeAll(async () => {
  api = await startApi();
  lead = api.browser();
  await lead.post('/api/first-run').send(PERSON).expect(201);
  const opened = await lead.post('/api/engagements').send(ENTRY).expect(201);
  path = `/api/engagements/${(opened.body as Made).id}`;
  unit = await made('organisation-units', { kind: 'authority', name: 'Stadt', parentId: null });
  const xml = xmlOf(
    processFile({
      lanes: [{ id: 'l', name: 'Sachbearbeitung', rolle: { vzaeIst: 2 } }],
      nodes: [
        { id: 's', type: 'startEvent', lane: 'l' },
        { id: 'a', lane: 'l' },
      ],
      flows: ['s>a'],
    }),
  );
  const sent = lead.post(`${path}/processes/imports`).attach('file', Buffer.from(xml), 'a.bpmn');
  process = (await sent.expect(201)).body as Made;
  const desk = await lead.get(`${path}/processes/${process.id}/simulations`).expect(200);
  ({ usual: settings } = desk.body as { usual: object });
}, 60_000);
afterAll(() => api?.close());

const post = () => ({
  ...{ unitId: unit.id, designation: 'Sachbearbeitung', roleName: 'Sachbearbeitung' },
  ...{ fteActual: 1, fteTarget: 1 },
});
const service = () => ({ unitId: unit.id, service: 'other', kind: 'processing', name: ' ' });
const rate = { kind: 'hourly-rate', payGrade: 'E 9a', source: 'Tabelle' };
const simulations = () => `processes/${process.id}/simulations`;
const withSettings = (change: object) => ({ name: '', settings: { ...settings, ...change } });

describe('input that no column can keep', () => {
  it.each<[string, () => string, () => object, number]>([
    [
      'a blank designation',
      () => 'organisation/posts',
      () => ({ ...post(), designation: ' ' }),
      422,
    ],
    ['a blank number', () => 'organisation/posts', () => ({ ...post(), number: ' ' }), 422],
    ['a blank service', () => 'organisation/services', service, 422],
    ['half a character', () => 'organisation/posts', () => ({ ...post(), designation: HALF }), 400],
    ['half a character in a title', () => 'tasks', () => ({ number: '1', title: HALF }), 400],
    ['a figure beyond', () => 'staffing-parameters', () => ({ ...rate, value: 2 ** 31 }), 422],
    ['no settings', simulations, () => ({ name: '' }), 422],
    ['a list as settings', simulations, () => ({ name: '', settings: [] }), 422],
    ['no arrivals', simulations, () => withSettings({ arrivals: undefined }), 422],
    ['no service time', simulations, () => withSettings({ serviceTime: undefined }), 422],
    ['a last day of time', simulations, () => withSettings({ startDate: '9999-12-31' }), 422],
    ['a day that is none', simulations, () => withSettings({ startDate: '2026-02-30' }), 422],
  ])('is refused with a reason: %s', async (_, address, body, status) => {
    const answer = await lead.post(`${path}/${address()}`).send(body());
    const { code } = answer.body as Refusal;
    expect({ status: answer.status, code }).toEqual({ status, code: expect.any(String) });
  });

  it('is a saved content of a number that none can have', async () => {
    for (const revision of ['99999999999', '0', '2', 'x']) {
      await lead.get(`${path}/processes/${process.id}/revisions/${revision}`).expect(404);
    }
    await lead.get(`${path}/processes/${process.id}/revisions/1`).expect(200);
  });
});

describe('links of a process', () => {
  it('are taken away when they are left out, and counted once however they are written', async () => {
    const task = await made('tasks', { number: '2', title: 'Anträge bearbeiten' });
    const { version } = process;
    const taskIds = [task.id, task.id.toUpperCase()];
    const address = `${path}/processes/${process.id}`;
    const whole = { version, taskIds, organisationUnitId: unit.id };
    const linked = await lead.put(`${address}/links`).send(whole).expect(200);
    expect(linked.body).toMatchObject({ organisationUnitId: unit.id, asIsProcessId: null });
    const file = await lead.get(address).expect(200);
    expect(file.body).toMatchObject({ taskIds: [task.id] });
    const next = { version: (linked.body as Made).version, taskIds: [] };
    const loosened = await lead.put(`${address}/links`).send(next).expect(200);
    expect(loosened.body).toMatchObject({ organisationUnitId: null });
  });
});
