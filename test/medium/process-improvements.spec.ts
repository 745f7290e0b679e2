import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { readProcessModel } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import {
  ImprovementService,
  SimulateHandler,
  SimulationService,
  type WhatIf,
} from '#pruefwerk/process-studies';
import {
  ProcessContentService,
  ProcessCreationService,
  ProcessService,
} from '#pruefwerk/processes';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { roles } from '../kit/case-office.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const improvements = () => office.get(ImprovementService);
const usual: WhatIf = { parameters: {}, controlResults: new Map() };

/** Three roles; a batch, a step of waste, a four-eyes key control marked as waste. */
const xml = xmlOf(
  processFile({
    process: { gesetzlicheFrist: 1 },
    lanes: ['clerk', 'head', 'treasury'].map((id) => ({ id, name: id, rolle: { vzaeIst: 2 } })),
    nodes: [
      { id: 'start', type: 'startEvent', lane: 'clerk' },
      {
        ...{ id: 'prepare', lane: 'clerk' },
        a: { zahlungsrelevant: 'begruendet', grundzeitMin: 20, stapelIntervallH: 48 },
      },
      { id: 'copy', lane: 'clerk', a: { wertbeitrag: 'verschwendung', grundzeitMin: 6 } },
      {
        ...{ id: 'look', lane: 'head', a: { wertbeitrag: 'verschwendung', grundzeitMin: 5 } },
        k: [{ id: 'K-1', art: 'vierAugen', schluessel: true, wirkung: 'praeventiv' }],
      },
      {
        ...{ id: 'pay', lane: 'treasury' },
        a: { zahlungsrelevant: 'zahltAus', itSysteme: 'F', grundzeitMin: 1 },
      },
      { id: 'end', type: 'endEvent', lane: 'treasury' },
    ],
    flows: ['start>prepare', 'prepare>copy', 'copy>look', 'look>pay', 'pay>end'],
  }),
);
const facts = { name: 'Beihilfe', kind: 'as-is', unit: '', caseloadPerYear: 1000 } as const;

async function withProcess() {
  const team = await office.engagement();
  const process = await office
    .get(ProcessCreationService)
    .fromXml(team.consultant, team.id, xml, facts);
  return { ...team, process, target: { engagementId: team.id, id: process.id } };
}
type World = Awaited<ReturnType<typeof withProcess>>;
const choice = (ruleId: string, elementId: string) => ({ ruleId, elementId, whatIf: usual });
const note = (actor: Actor, { target }: World) =>
  improvements().note(actor, target, choice('elimination', 'copy'), 'Im Termin besprechen');
const takeOver = (actor: Actor, { target }: World, ruleId: string, elementId: string) =>
  improvements().takeOver(actor, target, choice(ruleId, elementId), { name: 'Soll', note: '' });
const modelOf = async (world: World, id: string) => {
  const found = await office.get(ProcessService).get(world.reader, { engagementId: world.id, id });
  return { process: found.process, model: readProcessModel(found.xml) };
};

describe('proposals', () => {
  it('count with the cases of the process and are guarded by the rules of control', async () => {
    const { reader, target } = await withProcess();
    const { proposals } = await improvements().desk(reader, target, usual);
    const at = (elementId: string) =>
      proposals.find((one) => one.ruleId === 'elimination' && one.elementIds[0] === elementId);
    expect(at('copy')?.saving.minutesPerYear?.base).toBeCloseTo(6000, 6);
    expect(at('copy')?.gaps).toEqual([]);
    expect(at('look')?.gaps.map(({ ruleId }) => ruleId)).toContain('payment-four-eyes');
  });

  it('follow what a person tries out', async () => {
    const { reader, target } = await withProcess();
    const whatIf = { ...usual, controlResults: new Map([['K-1', { n: 500, errors: 0 }]]) };
    const ids = async (one: WhatIf) =>
      (await improvements().desk(reader, target, one)).proposals.map(({ ruleId }) => ruleId);
    expect(await ids(usual)).not.toContain('control-by-sample');
    expect(await ids(whatIf)).toContain('control-by-sample');
  });

  it('of a deadline at risk come from the newest simulation of the same content', async () => {
    const { lead, target, process } = await withProcess();
    const late = async () =>
      (await improvements().desk(lead, target, usual)).proposals.filter(
        ({ ruleId }) => ruleId === 'deadline-risk',
      );
    expect(await late()).toEqual([]);
    const { usual: settings } = await office.get(SimulationService).desk(lead, target);
    const request = { name: '', holidays: false, settings: { ...settings, cases: 50 } };
    await office.get(SimulationService).start(lead, target, request);
    await office.work(office.get(SimulateHandler), lead);
    expect(await late()).toHaveLength(1);
    const changed = xml.replace('grundzeitMin="20"', 'grundzeitMin="21"');
    const { version } = process;
    await office.get(ProcessContentService).save(lead, { ...target, version }, changed);
    expect(await late()).toEqual([]);
  });
});

describe('a proposal taken over', () => {
  it('becomes a to-be process with changed attributes, linked to the as-is', async () => {
    const world = await withProcess();
    const kept = await takeOver(world.consultant, world, 'batch', 'prepare');
    expect(kept).toMatchObject({ state: 'taken-over', ruleId: 'batch' });
    const { process, model } = await modelOf(world, kept.toBeProcessId ?? '');
    expect(process).toMatchObject({ kind: 'to-be', name: 'Soll', asIsProcessId: world.process.id });
    expect(model.steps.find(({ id }) => id === 'prepare')?.activity.stapelIntervallH).toBeNull();
    const asIs = await modelOf(world, world.process.id);
    expect(asIs.model.steps.find(({ id }) => id === 'prepare')?.activity.stapelIntervallH).toBe(48);
  });

  it('says in a note what has to be drawn', async () => {
    const world = await withProcess();
    const { toBeProcessId } = await takeOver(world.lead, world, 'elimination', 'copy');
    const { model } = await modelOf(world, toBeProcessId ?? '');
    const { documentation } = model.steps.find(({ id }) => id === 'copy') ?? {};
    expect(documentation).toContain('noch zu zeichnen');
  });

  it('is refused when it would open a gap; it can be noted all the same', async () => {
    const world = await withProcess();
    await expect(takeOver(world.lead, world, 'elimination', 'look')).rejects.toEqual(
      refused('process-studies.proposal-opens-gap'),
    );
    const target = choice('elimination', 'look');
    const kept = await improvements().note(world.lead, world.target, target, '');
    expect(kept.gaps[0]?.sentence.de).toContain('zweite Person');
  });

  it('must still be there', async () => {
    const world = await withProcess();
    await expect(takeOver(world.lead, world, 'batch', 'pay')).rejects.toEqual(
      refused('process-studies.proposal-gone'),
    );
  });
});

describe('a recommendation', () => {
  it('keeps figures and words, is withdrawn with a reason, and never deleted', async () => {
    const world = await withProcess();
    const kept = await note(world.auditor, world);
    expect(kept).toMatchObject({ number: 1, state: 'noted', note: 'Im Termin besprechen' });
    expect(kept.saving.minutesPerYear?.base).toBeCloseTo(6000, 6);
    const place = { engagementId: world.id, id: kept.id, version: kept.version };
    await expect(improvements().withdraw(world.lead, place, ' ')).rejects.toEqual(
      refused('process-studies.recommendation-reason-missing'),
    );
    const gone = await improvements().withdraw(world.lead, place, 'Erledigt');
    expect(gone).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Erledigt', version: 2 });
    await expect(improvements().withdraw(world.lead, place, 'Nochmal')).rejects.toEqual(
      refused('process-studies.recommendation-withdrawn'),
    );
    const { recommendations } = await improvements().desk(world.reader, world.target, usual);
    expect(recommendations).toHaveLength(1);
    const rows = await office.asOwner<{ action: string }>(
      'select action from app.audit_entry where object_id = $1 order by id',
      [kept.id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['recommendation.noted', 'recommendation.withdrawn'],
    ]);
  });
});

describe('who may', () => {
  const reading: readonly EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
  const writing: readonly EngagementRole[] = ['lead', 'auditor', 'consultant'];
  type Attempt = (actor: Actor, world: World) => Promise<unknown>;
  const attempts: [string, readonly EngagementRole[], Attempt][] = [
    ['read proposals', reading, (actor, { target }) => improvements().desk(actor, target, usual)],
    ['note one', writing, note],
    ['take one over', writing, (actor, world) => takeOver(actor, world, 'batch', 'prepare')],
    [
      'withdraw a recommendation',
      writing,
      async (actor, world) => {
        const { id, version } = await note(world.lead, world);
        const place = { engagementId: world.id, id, version };
        return improvements().withdraw(actor, place, 'Grund');
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
});
