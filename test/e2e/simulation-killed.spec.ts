import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAudit } from '#pruefwerk/platform';
import { type Application, startApplication } from '../kit/application.ts';
import { Browser } from '../kit/browser.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';

interface Run {
  readonly id: string;
  readonly state: string;
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly result: { readonly sha256: string; readonly cases: number } | null;
}
interface Desk {
  readonly usual: Readonly<Record<string, unknown>>;
  readonly runs: readonly Run[];
}

/** Two roles that share no people, a loop and a choice: enough that a wrong seed would show. */
const xml = xmlOf(
  processFile({
    lanes: ['clerk', 'head'].map((id) => ({ id, name: id, rolle: { vzaeIst: 2 } })),
    nodes: [
      { id: 'start', type: 'startEvent', lane: 'clerk' },
      { id: 'prepare', lane: 'clerk', a: { grundzeitMin: 20 } },
      { id: 'look', lane: 'head', a: { grundzeitMin: 5 } },
      { id: 'good', type: 'exclusiveGateway', lane: 'head' },
      { id: 'end', type: 'endEvent', lane: 'head' },
    ],
    flows: ['start>prepare', 'prepare>look', 'look>good', 'good>prepare:0.3', 'good>end:0.7'],
  }),
);

let application: Application;
let lead: Browser;
let path: string;

beforeAll(async () => {
  application = await startApplication();
  lead = new Browser(application.address);
  const person = { displayName: 'Anna Prüferin', password: 'korrekt pferd batterie' };
  await lead.json('POST', '/first-run', { userName: 'anna', ...person });
  const engagement = await lead.json<{ id: string }>('POST', '/engagements', {
    ...{ number: 'PA-1', title: 'Beihilfen', authorityName: 'Stadt Lindenborn' },
    ...{ subject: 'Auszahlungen', periodFrom: '2025-01-01', periodTo: '2025-12-31', land: 'NW' },
  });
  const processes = `/engagements/${engagement.id}/processes`;
  const body = new FormData();
  body.append('file', new Blob([xml]), 'beihilfe.bpmn');
  const answer = await lead.fetch('POST', `${processes}/imports`, { body });
  const { id } = (await answer.json()) as { id: string };
  path = `${processes}/${id}/simulations`;
}, 120_000);
afterAll(() => application?.close());

const isNewest = (wanted: (run: Run) => boolean) => (desk: Desk) =>
  desk.runs[0] !== undefined && wanted(desk.runs[0]);
const untilNewest = async (wanted: (run: Run) => boolean): Promise<Run> =>
  (await lead.until<Desk>(path, isNewest(wanted))).runs[0]!;

describe('a worker that is killed in the middle of a simulation', () => {
  it('costs nothing but time: the next one comes to the same figures', async () => {
    const { usual } = await lead.json<Desk>('GET', path);
    const size = { cases: 10_000, warmUpCases: 500, replications: 10 };
    const settings = { ...usual, ...size, seed: 4711 };
    const start = () => lead.json('POST', path, { name: '', settings });

    await start();
    const doomed = await application.startWorker();
    const half = ({ progress }: Run) =>
      progress !== null && progress.done > 0 && progress.done < progress.total;
    const caught = await untilNewest((run) => run.state === 'running' && half(run));
    await doomed.stop('SIGKILL');
    const left = (await lead.json<Desk>('GET', path)).runs[0];
    expect(left).toMatchObject({ id: caught.id, state: 'running', result: null });

    await application.startWorker();
    const finished = await untilNewest(({ state }) => state === 'done');
    expect(finished.id).toBe(caught.id);

    await start();
    const undisturbed = await untilNewest((run) => run.state === 'done' && run.id !== caught.id);
    expect(finished.result?.cases).toBe(size.cases * size.replications);
    expect(finished.result).toEqual(undisturbed.result);
    expect(finished.result?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await verifyAudit(application.database.url)).toMatchObject({ ok: true });
  }, 180_000);
});
