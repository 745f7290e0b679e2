import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Api, type Browser, startApi } from '../kit/api-app.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';

interface Assumption {
  readonly key: string;
  readonly value: object;
  readonly usual: object;
  readonly own: boolean;
  readonly entered: {
    readonly id: string;
    readonly version: number;
    readonly source: string;
    readonly byName: string;
  } | null;
}
interface Improvements {
  readonly proposals: readonly {
    readonly ruleId: string;
    readonly saving: { readonly minutesPerCase: object };
  }[];
  readonly assumptions: readonly Assumption[];
  readonly hitRates: readonly object[];
}

const xml = xmlOf(
  processFile({
    lanes: [{ id: 'clerk', name: 'Sachbearbeitung', rolle: {} }],
    nodes: [
      { id: 'start', type: 'startEvent', lane: 'clerk' },
      { id: 'a', lane: 'clerk', a: { grundzeitMin: 20 } },
      { id: 'b', lane: 'clerk', a: { grundzeitMin: 30 }, k: [{ id: 'K-1', name: 'Durchsicht' }] },
      { id: 'end', type: 'endEvent', lane: 'clerk' },
    ],
    flows: ['start>a', 'a>b', 'b>end'],
  }),
);

let api: Api;
let lead: Browser;
let path: string;

beforeAll(async () => {
  api = await startApi();
  lead = api.browser();
  const person = { userName: 'leitung', displayName: 'Leitung', password: 'Lindenborner Zahlen' };
  await lead.post('/api/first-run').send(person).expect(201);
  const engagement = {
    ...{ number: 'PA-1', title: 'Beihilfen', authorityName: 'Stadt Lindenborn', land: 'NW' },
    ...{ subject: 'Auszahlungen', periodFrom: '2025-01-01', periodTo: '2025-12-31' },
  };
  const opened = await lead.post('/api/engagements').send(engagement).expect(201);
  const processes = `/api/engagements/${(opened.body as { id: string }).id}/processes`;
  const sent = await lead.post(`${processes}/imports`).attach('file', Buffer.from(xml), 'a.bpmn');
  path = `${processes}/${(sent.body as { id: string }).id}`;
}, 60_000);
afterAll(() => api?.close());

const read = async (query = '') =>
  (await lead.get(`${path}/improvements${query}`).expect(200)).body as Improvements;
const assumption = ({ assumptions }: Improvements, key: string) =>
  assumptions.find((one) => one.key === key);
const saved = ({ proposals }: Improvements) =>
  proposals.find(({ ruleId }) => ruleId === 'task-composition')?.saving.minutesPerCase;

describe('assumptions in the address', () => {
  it('count when there is one, and when there are several', async () => {
    expect(saved(await read())).toEqual({ low: 1, base: 2, high: 3 });
    const one = await read('?parameters=setupMin:2:4:6');
    expect(saved(one)).toEqual({ low: 2, base: 4, high: 6 });
    const two = await read('?parameters=setupMin:2:4:6&parameters=simpleShare:0.1:0.2:0.3');
    expect(saved(two)).toEqual({ low: 2, base: 4, high: 6 });
    expect(assumption(two, 'simpleShare')).toMatchObject({
      ...{ own: true, entered: null, value: { low: 0.1, base: 0.2, high: 0.3 } },
      usual: { low: 0.2, base: 0.3, high: 0.4 },
    });
  });

  it('of one tested control and of several count too', async () => {
    const one = await read('?controlResults=K-1:500:0');
    expect(one.hitRates).toMatchObject([{ control: 'K-1', result: { n: 500, errors: 0 } }]);
    const two = await read('?controlResults=K-1:500:0&controlResults=K-2:10:1');
    expect(two.hitRates).toMatchObject([{ control: 'K-1', entered: null }]);
  });

  it.each(['parameters=mood:1:2:3', 'parameters=setupMin:2', 'controlResults=K-1'])(
    'that cannot be are refused: %s',
    async (query) => {
      const { status } = await lead.get(`${path}/improvements?${query}`);
      expect([400, 422]).toContain(status);
    },
  );
});

describe('assumptions that are kept', () => {
  const inputs = () => `${path}/improvement-inputs`;
  const values = { low: 3, base: 5, high: 7, source: 'Zeitaufnahme März 2026' };

  it('are told with their source and person, and go back to the usual ones', async () => {
    const send = (version: number) =>
      lead.put(`${inputs()}/assumptions/setupMin`).send({ ...values, version });
    await send(0).expect(204);
    await send(0).expect(409);
    const changed = await read();
    expect(saved(changed)).toEqual({ low: 3, base: 5, high: 7 });
    const { entered, own } = assumption(changed, 'setupMin') ?? {};
    expect({ entered, own }).toMatchObject({
      own: true,
      entered: { source: 'Zeitaufnahme März 2026', byName: 'Leitung', version: 1 },
    });
    await lead.put(`${inputs()}/${entered?.id}/taking-back`).send({ version: 1 }).expect(204);
    expect(assumption(await read(), 'setupMin')).toMatchObject({ own: false, entered: null });
  });

  it('hold for controls, and need a source', async () => {
    const result = { control: 'K-1', n: 200, errors: 1, version: 0 };
    const send = (source: string) =>
      lead.put(`${inputs()}/control-results`).send({ ...result, source });
    await send('').expect(422);
    await send('Kontrolltest vom 3. März').expect(204);
    expect((await read()).hitRates).toMatchObject([
      { result: { n: 200, errors: 1 }, entered: { source: 'Kontrolltest vom 3. März' } },
    ]);
  });
});
