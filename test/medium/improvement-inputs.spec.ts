import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import {
  ImprovementInputService,
  ImprovementService,
  type NewInput,
  type WhatIf,
} from '#pruefwerk/process-studies';
import { ProcessCreationService, ProcessService } from '#pruefwerk/processes';
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
const inputs = () => office.get(ImprovementInputService);
const improvements = () => office.get(ImprovementService);
const nothingTried: WhatIf = { parameters: {}, controlResults: new Map() };

/** A control at every case, and two steps of one person. */
const xml = xmlOf(
  processFile({
    lanes: ['clerk', 'head'].map((id) => ({ id, name: id, rolle: { vzaeIst: 2 } })),
    nodes: [
      { id: 'start', type: 'startEvent', lane: 'clerk' },
      { id: 'prepare', lane: 'clerk', a: { grundzeitMin: 20 } },
      { id: 'copy', lane: 'clerk', a: { grundzeitMin: 30 } },
      { id: 'look', lane: 'head', a: { grundzeitMin: 5 }, k: [{ id: 'K-1', name: 'Durchsicht' }] },
      { id: 'end', type: 'endEvent', lane: 'head' },
    ],
    flows: ['start>prepare', 'prepare>copy', 'copy>look', 'look>end'],
  }),
);

async function withProcess() {
  const team = await office.engagement();
  const facts = { name: 'Beihilfe', kind: 'as-is', unit: '', caseloadPerYear: 1000 } as const;
  const creation = office.get(ProcessCreationService);
  const process = await creation.fromXml(team.consultant, team.id, xml, facts);
  return { ...team, process, target: { engagementId: team.id, id: process.id } };
}
type World = Awaited<ReturnType<typeof withProcess>>;

const range = (low: number, base: number, high: number) => ({ low, base, high });
const setup = (value = range(4, 6, 8)): NewInput => ({
  ...{ kind: 'assumption', key: 'setupMin', value, source: 'Multimoment 2026' },
});
const tested = (n = 500, errors = 0, key = 'K-1'): NewInput => ({
  ...{ kind: 'control-result', key, value: { n, errors }, source: 'Kontrolltest KT-1' },
});
const enter = (actor: Actor, { target }: World, input: NewInput, seen = 0) =>
  inputs().enter(actor, target, input, seen);
const desk = (world: World, tried: WhatIf = nothingTried) =>
  improvements().desk(world.reader, world.target, tried);
const proposal = async (world: World, ruleId: string, tried: WhatIf = nothingTried) =>
  (await desk(world, tried)).proposals.find((one) => one.ruleId === ruleId);

describe('an entered assumption', () => {
  it('holds for every reader, with person, day and source', async () => {
    const world = await withProcess();
    const usual = await proposal(world, 'task-composition');
    expect(usual?.uses).toContain('setupMin');
    await enter(world.consultant, world, setup());
    const { entered, names, inputs: reckoned } = await desk(world);
    expect(entered).toMatchObject([{ key: 'setupMin', source: 'Multimoment 2026', version: 1 }]);
    expect(names.get(entered[0]?.enteredBy ?? '')).toEqual(expect.any(String));
    expect(reckoned.parameters).toEqual({ setupMin: range(4, 6, 8) });
    const changed = await proposal(world, 'task-composition');
    expect(usual?.saving.minutesPerCase).toEqual(range(1, 2, 3));
    expect(changed?.saving.minutesPerCase).toEqual(range(4, 6, 8));
    expect(changed?.saving.minutesPerYear?.base).toBeCloseTo(6000, 6);
  });

  it('gives way to one that is tried out, and the usual one comes back', async () => {
    const world = await withProcess();
    const { id, version } = await enter(world.lead, world, setup());
    const tried = { ...nothingTried, parameters: { setupMin: range(9, 9, 9) } };
    expect((await desk(world, tried)).inputs.parameters).toEqual({ setupMin: range(9, 9, 9) });
    await inputs().takeBack(world.lead, world.target, { id, version });
    expect((await desk(world)).inputs.parameters).toEqual({});
    // Entered again from the usual value, whatever was there before.
    expect(await enter(world.lead, world, setup())).toMatchObject({ id, version: 3 });
    const rows = await office.asOwner<{ action: string }>(
      'select action from app.audit_entry where object_id = $1 order by id',
      [id],
    );
    expect(rows.map(({ action }) => action)).toEqual([
      ...['improvement-input.entered', 'improvement-input.taken-back'],
      'improvement-input.entered',
    ]);
  });

  it('stands with its source in a recommendation', async () => {
    const world = await withProcess();
    await enter(world.lead, world, setup());
    const choice = { ruleId: 'task-composition', elementId: 'prepare', whatIf: nothingTried };
    const kept = await improvements().note(world.lead, world.target, choice, '');
    expect(kept.assumptions).toContainEqual({
      ...{ key: 'setupMin', value: range(4, 6, 8), source: 'Multimoment 2026' },
    });
  });

  it.each<[string, NewInput, string]>([
    ['of no rule', { ...setup(), key: 'mood' }, 'unknown'],
    ['neither rising nor falling', setup(range(2, 1, 3)), 'range'],
    ['below 0', setup(range(-1, 1, 3)), 'range'],
    ['as a share above the whole', { ...setup(range(0, 1, 2)), key: 'simpleShare' }, 'share'],
    ['without a source', { ...setup(), source: ' ' }, 'source-missing'],
    ['of a control that is not there', tested(5, 0, 'K-9'), 'unknown'],
    ['with more errors than cases', tested(5, 6), 'errors'],
    ['from no case', tested(0, 0), 'errors'],
  ])('%s is refused', async (_name, input, code) => {
    const world = await withProcess();
    await expect(enter(world.lead, world, input)).rejects.toEqual(
      refused(`process-studies.improvement-input-${code}`),
    );
  });

  it('is not overwritten by somebody who has not seen it', async () => {
    const world = await withProcess();
    await enter(world.lead, world, setup());
    const late = setup(range(1, 1, 1));
    await expect(enter(world.auditor, world, late)).rejects.toEqual(
      refused('engagements.changed-meanwhile'),
    );
    expect(await enter(world.auditor, world, late, 1)).toMatchObject({ version: 2 });
  });
});

describe('what a test of a control found', () => {
  it('lets the rule judge that could not before', async () => {
    const world = await withProcess();
    const lacking = async () => (await desk(world)).notApplicable.map(({ input }) => input);
    expect(await lacking()).toContain('control-results');
    await enter(world.auditor, world, tested());
    expect(await lacking()).not.toContain('control-results');
    expect((await proposal(world, 'control-by-sample'))?.elementIds).toEqual(['look']);
    await enter(world.auditor, world, tested(500, 40), 1);
    expect(await proposal(world, 'control-by-sample')).toBeUndefined();
  });
});

describe('a proposal taken over', () => {
  it('leaves no Sollprozess behind when the recommendation cannot be written', async () => {
    const world = await withProcess();
    const { engagementId } = world.target;
    // No number can follow: whatever writes a recommendation fails after the copy was made.
    await office.asOwner(
      `alter table app.recommendation add constraint none_at_all
         check (engagement_id <> '${engagementId}')`,
    );
    const choice = { ruleId: 'task-composition', elementId: 'prepare', whatIf: nothingTried };
    const taken = improvements().takeOver(world.lead, world.target, choice, {
      ...{ name: 'Soll', note: '' },
    });
    await expect(taken).rejects.toThrow();
    await office.asOwner('alter table app.recommendation drop constraint none_at_all');
    const all = await office.get(ProcessService).list(world.lead, engagementId);
    expect(all).toHaveLength(1);
  });
});

describe('who may', () => {
  const writing: readonly EngagementRole[] = ['lead', 'auditor', 'consultant'];
  type Attempt = (actor: Actor, world: World) => Promise<unknown>;
  const attempts: [string, Attempt][] = [
    ['enter a value', (actor, world) => enter(actor, world, setup())],
    [
      'take one back',
      async (actor, world) => {
        const { id, version } = await enter(world.lead, world, tested());
        return inputs().takeBack(actor, world.target, { id, version });
      },
    ],
  ];

  it.each(attempts)('%s', async (_name, attempt) => {
    for (const role of roles) {
      const world = await withProcess();
      const tried = attempt(world[role], world);
      if (writing.includes(role)) await tried;
      else await expect(tried).rejects.toEqual(refused('access.permission-missing'));
    }
    const world = await withProcess();
    const stranger = (await office.engagement()).lead;
    await expect(attempt(stranger, world)).rejects.toEqual(refused('access.engagement-not-found'));
  });
});
