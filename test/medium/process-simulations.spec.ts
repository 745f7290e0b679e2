import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { readProcessModel } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import { simulate, type SimulationSettings } from '#pruefwerk/process-simulation';
import { SimulateHandler, SimulationService } from '#pruefwerk/process-studies';
import { ProcessCreationService, ProcessService } from '#pruefwerk/processes';
import { aJobContext, type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { roles } from '../kit/case-office.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const simulations = () => office.get(SimulationService);
const work = (actor: Actor) => office.work(office.get(SimulateHandler), actor);
const xml = xmlOf(
  processFile({
    process: { fallzahlJahr: 900, gesetzlicheFrist: 3 },
    lanes: [{ id: 'l', name: 'Sachbearbeitung', rolle: { vzaeIst: 1.5 } }],
    nodes: [
      { id: 's', type: 'startEvent', lane: 'l' },
      { id: 'a', lane: 'l', a: { grundzeitMin: 60, liegezeitH: 24 } },
      { id: 'e', type: 'endEvent', lane: 'l' },
    ],
    flows: ['s>a', 'a>e'],
  }),
);
const facts = { name: 'Beihilfe', kind: 'as-is', unit: '', caseloadPerYear: 1200 } as const;

async function withProcess() {
  const team = await office.engagement();
  const process = await office
    .get(ProcessCreationService)
    .fromXml(team.consultant, team.id, xml, facts);
  const target = { engagementId: team.id, id: process.id };
  const { usual } = await simulations().desk(team.reader, target);
  const settings = { ...usual, cases: 200, warmUpCases: 20, replications: 2 };
  return { ...team, process, target, settings };
}
type World = Awaited<ReturnType<typeof withProcess>>;
const request = (settings: SimulationSettings) => ({ name: ' Ist ', settings, holidays: true });
const start = (actor: Actor, { target, settings }: World) =>
  simulations().start(actor, target, request(settings));
const newest = async ({ reader, target }: World) =>
  (await simulations().desk(reader, target)).runs[0];

describe('a simulation', () => {
  it('begins with what is recorded about the process', async () => {
    const { settings } = await withProcess();
    expect(settings.arrivals.rate).toBe(1200);
    expect(settings.deadlineDays).toBe(3);
    // 93,600 min / 1.1 of 251 days of 468 min, for 1.5 of 2 posts.
    expect(settings.roles).toEqual({ l: { posts: 2, availability: 0.543, hours: 'office' } });
  });

  it('runs in the background and keeps everything that it takes to repeat it', async () => {
    const world = await withProcess();
    const asked = await start(world.consultant, world);
    expect(asked).toMatchObject({ state: 'waiting', name: 'Ist', revision: 1, result: null });
    await work(world.consultant);
    const { run, job } = (await newest(world)) ?? {};
    expect(run?.state).toBe('done');
    expect(job).toBeNull();
    // Holidays of the Land, filled in by the server: New Year is one, everywhere.
    expect(run?.settings.hours['office']?.closedDays).toContain('2027-01-01');
    const again = await simulate(readProcessModel(xml), run!.settings);
    expect(run?.result).toEqual(JSON.parse(JSON.stringify(again)));
    expect(run?.result?.late?.share.value).toBeGreaterThan(0);
  });

  it('gives the same hash for the same settings, and another for another seed', async () => {
    const world = await withProcess();
    const other7 = { ...world, settings: { ...world.settings, seed: 7 } };
    for (const one of [world, world, other7]) {
      await start(world.lead, one);
      await work(world.lead);
    }
    const { runs } = await simulations().desk(world.reader, world.target);
    const [other, second, first] = runs.map(({ run }) => run.resultSha256);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(second).toBe(first);
    expect(other).not.toBe(first);
  });

  it('that was cancelled is not run any more and stays cancelled', async () => {
    const world = await withProcess();
    const { id } = await start(world.lead, world);
    const cancelled = await simulations().cancel(world.auditor, world.id, id);
    expect(cancelled.state).toBe('cancelled');
    // A worker that had taken the job before finds nothing to do.
    const job = { engagement_id: world.id, payload: { simulationId: id } };
    await office.get(SimulateHandler).run(aJobContext(world.lead, job));
    expect((await newest(world))?.run).toMatchObject({ state: 'cancelled', result: null });
    await expect(simulations().cancel(world.lead, world.id, id)).rejects.toEqual(
      refused('process-studies.simulation-ended'),
    );
  });

  it('survives the death of its worker: taken up again it gives the same result', async () => {
    const world = await withProcess();
    await start(world.lead, world);
    // As a killed worker leaves it: running, without a result.
    await office.asOwner(
      `update app.simulation_run set state = 'running', started_at = now() where process_id = $1 returning id`,
      [world.process.id],
    );
    await work(world.lead);
    expect((await newest(world))?.run.state).toBe('done');
  });

  it('refuses settings that cannot be, before anything is queued', async () => {
    const world = await withProcess();
    const settings = { ...world.settings, arrivals: { ...world.settings.arrivals, rate: 0 } };
    await expect(start(world.lead, { ...world, settings })).rejects.toEqual(
      refused('simulation.setting-out-of-range'),
    );
    expect(await newest(world)).toBeUndefined();
  });

  it('that cannot end says why', async () => {
    const world = await withProcess();
    const ring = xml.replace(
      'id="a-e" sourceRef="a" targetRef="e"',
      'id="a-e" sourceRef="a" targetRef="a"',
    );
    const process = await office
      .get(ProcessCreationService)
      .fromXml(world.lead, world.id, ring, { ...facts, name: 'Ring' });
    const target = { engagementId: world.id, id: process.id };
    await start(world.lead, { ...world, target });
    const problem = refused('simulation.case-without-end');
    await expect(work(world.lead)).rejects.toEqual(problem);
    const { runs } = await simulations().desk(world.reader, target);
    expect(runs[0]?.run).toMatchObject({
      ...{ state: 'failed', problemCode: 'simulation.case-without-end' },
    });
  });

  it('is in the audit trail, step by step', async () => {
    const world = await withProcess();
    const { id } = await start(world.lead, world);
    await work(world.lead);
    const rows = await office.asOwner<{ action: string }>(
      'select action from app.audit_entry where object_id = $1 order by id',
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['simulation.waiting', 'simulation.running', 'simulation.done'],
    ]);
  });
});

describe('who may simulate', () => {
  const reading: readonly EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
  const writing: readonly EngagementRole[] = ['lead', 'auditor', 'consultant'];
  type Attempt = (actor: Actor, world: World) => Promise<unknown>;
  const attempts: [string, readonly EngagementRole[], Attempt][] = [
    ['reading', reading, (actor, { target }) => simulations().desk(actor, target)],
    ['starting', writing, start],
    [
      'cancelling',
      writing,
      async (actor, world) => {
        const { id } = await start(world.lead, world);
        return simulations().cancel(actor, world.id, id);
      },
    ],
  ];

  it.each(attempts)('%s', async (_name, allowed, attempt) => {
    const world = await withProcess();
    for (const role of roles) {
      const tried = attempt(world[role], world);
      if (allowed.includes(role)) await tried;
      else await expect(tried).rejects.toEqual(refused('access.permission-missing'));
    }
    const stranger = (await office.engagement()).lead;
    await expect(attempt(stranger, world)).rejects.toEqual(refused('access.engagement-not-found'));
  });

  it('a withdrawn process is not simulated any more', async () => {
    const world = await withProcess();
    const { version } = world.process;
    await office.get(ProcessService).withdraw(world.lead, { ...world.target, version }, 'Doppelt');
    await expect(start(world.lead, world)).rejects.toEqual(refused('processes.process-withdrawn'));
  });
});
