import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import type { Actor } from '#pruefwerk/platform';
import {
  type PathwayFacts,
  PathwayService,
  ProcessFiguresService,
} from '#pruefwerk/process-studies';
import { ProcessCreationService, ProcessService } from '#pruefwerk/processes';
import { StaffingParameter } from '#pruefwerk/tasks';
import { randomUUID } from 'node:crypto';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { roles } from '../kit/case-office.ts';
import { processFile, xmlOf } from '../kit/process-file.ts';

// Many short transactions; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
let pathways: PathwayService;
let figures: ProcessFiguresService;
beforeAll(async () => {
  office = await openAuditOffice();
  pathways = office.get(PathwayService);
  figures = office.get(ProcessFiguresService);
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const lies = (hours: number) =>
  xmlOf(
    processFile({
      lanes: [{ id: 'l', name: 'Sachbearbeitung', rolle: { orgEinheit: 'FB 50' } }],
      nodes: [
        { id: 's', type: 'startEvent', lane: 'l' },
        { id: 'a', lane: 'l', a: { grundzeitMin: 30, entgeltgruppe: 'E 9c', liegezeitH: hours } },
        { id: 'e', type: 'endEvent', lane: 'l' },
      ],
      flows: ['s>a', 'a>e'],
    }),
  );

/** An engagement with two processes and a pathway in which the second waits for the first. */
async function withPathway() {
  const engagement = await office.engagement();
  const { id, consultant } = engagement;
  const file = (name: string, hours: number) =>
    office.get(ProcessCreationService).fromFile(consultant, id, {
      ...{ fileName: `${name}.bpmn`, bytes: Buffer.from(lies(hours)) },
    });
  const [care, training] = [await file('Betreuung', 40), await file('Kurs', 10)];
  const facts: PathwayFacts = {
    ...{ name: 'Haushalt mit Kind', description: '' },
    parts: [
      { processId: care.id, dependsOn: [], reason: '' },
      { processId: training.id, dependsOn: [care.id], reason: 'Kurs erst mit Betreuung' },
    ],
  };
  const { pathway } = await pathways.create(consultant, id, facts);
  return { ...engagement, care, training, facts, pathway };
}
type World = Awaited<ReturnType<typeof withPathway>>;
const at = ({ id, pathway }: World) => ({
  ...{ engagementId: id, id: pathway.id, version: pathway.version },
});

type Attempt = (actor: Actor, world: World) => Promise<unknown>;
const reading: readonly EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
const writing: readonly EngagementRole[] = ['lead', 'auditor', 'consultant'];

/** What is tried, and who may do it. */
const attempts: [string, readonly EngagementRole[], Attempt][] = [
  [
    'reading figures',
    reading,
    (actor, { id, care }) => figures.figures(actor, { engagementId: id, id: care.id }),
  ],
  ['listing pathways', reading, (actor, { id }) => pathways.list(actor, id)],
  ['reading a pathway', reading, (actor, world) => pathways.get(actor, at(world))],
  ['creating a pathway', writing, (actor, { id, facts }) => pathways.create(actor, id, facts)],
  ['changing', writing, (actor, world) => pathways.change(actor, at(world), { name: 'Neu' })],
  ['withdrawing', writing, (actor, world) => pathways.withdraw(actor, at(world), 'Doppelt')],
];

describe.each(attempts)('%s', (_, allowed, attempt) => {
  it(`is up to ${allowed.join(', ')}`, async () => {
    for (const role of roles.filter((one) => !allowed.includes(one))) {
      const world = await withPathway();
      await expect(attempt(world[role], world)).rejects.toEqual(
        refused('access.permission-missing'),
      );
    }
    for (const role of allowed) {
      const world = await withPathway();
      await attempt(world[role], world);
    }
  });

  it('is refused in a foreign engagement, which does not even seem to exist', async () => {
    const world = await withPathway();
    const stranger = (await office.engagement()).lead;
    await expect(attempt(stranger, world)).rejects.toEqual(refused('access.engagement-not-found'));
  });
});

describe('a pathway', () => {
  it('lets a service start when what it waits for has ended', async () => {
    const world = await withPathway();
    const { study } = await pathways.get(world.reader, at(world));
    expect(study.schedule.criticalPath).toEqual([world.care.id, world.training.id]);
    expect(study.schedule.hours).toBeCloseTo(51, 6);
    expect(study.roles).toHaveLength(1);
  });

  it('grows its version with its parts alone, and the audit trail tells it', async () => {
    const world = await withPathway();
    const parts = world.facts.parts.map((part) => ({ ...part, dependsOn: [], reason: '' }));
    const changed = await pathways.change(world.lead, at(world), { parts });
    expect(changed.pathway.version).toBe(2);
    expect((await pathways.get(world.lead, at(world))).study.schedule.hours).toBeCloseTo(40.5, 6);
    await expect(pathways.change(world.lead, at(world), { name: 'x' })).rejects.toEqual(
      refused('engagements.changed-meanwhile'),
    );
    const rows = await office.asOwner<{ action: string }>(
      'select action from app.audit_entry where object_id = $1 order by id',
      [world.pathway.id],
    );
    expect(rows.map(({ action }) => action)).toEqual(['pathway.created', 'pathway.changed']);
  });

  it('refuses a ring, a process named twice, one of elsewhere and a withdrawn one', async () => {
    const world = await withPathway();
    const other = await withPathway();
    const [first, second] = world.facts.parts;
    const change = (parts: PathwayFacts['parts']) =>
      pathways.change(world.lead, at(world), { parts });
    const waits = { ...first!, dependsOn: [second!.processId] };
    await expect(change([waits, second!])).rejects.toEqual(refused('process-studies.pathway-ring'));
    const invalid = refused('process-studies.pathway-process-invalid');
    await expect(change([first!, first!])).rejects.toEqual(invalid);
    await expect(change([{ ...first!, processId: other.care.id }])).rejects.toEqual(invalid);
    await expect(change([second!])).rejects.toEqual(invalid);
    const { care } = world;
    const process = { engagementId: world.id, id: care.id, version: care.version };
    await office.get(ProcessService).withdraw(world.lead, process, 'Alt');
    await expect(change([first!, second!])).rejects.toEqual(invalid);
  });

  it('is withdrawn with a reason, stays readable and is changed no more', async () => {
    const world = await withPathway();
    await expect(pathways.withdraw(world.lead, at(world), ' ')).rejects.toEqual(
      refused('process-studies.pathway-reason-missing'),
    );
    const { pathway } = await pathways.withdraw(world.lead, at(world), 'Doppelt');
    expect(pathway).toMatchObject({ state: 'withdrawn', withdrawnReason: 'Doppelt', version: 2 });
    const again = { ...at(world), version: 2 };
    await expect(pathways.change(world.lead, again, { name: 'x' })).rejects.toEqual(
      refused('process-studies.pathway-withdrawn'),
    );
    expect((await pathways.list(world.reader, world.id)).length).toBe(1);
  });

  it('is not seen with raw SQL from elsewhere, and nothing is deleted', async () => {
    await withPathway();
    const { lead } = await office.engagement();
    const asLead = (sql: string) =>
      office.transactions.run(lead, (manager) => manager.query<object[]>(sql));
    for (const table of ['pathway', 'pathway_part']) {
      expect(await asLead(`select 1 from app.${table}`)).toEqual([]);
    }
    await expect(asLead('delete from app.pathway')).rejects.toThrow('permission denied');
  });
});

describe('figures of a process', () => {
  it('rest on the parameters that the engagement recorded, else on published ones', async () => {
    const world = await withPathway();
    const target = { engagementId: world.id, id: world.care.id };
    const cents = async () =>
      (await figures.figures(world.reader, target)).figures.totals.centsPerCase.value.base;
    expect(await cents()).toBeCloseTo(2750, 6);
    await office.transactions.run(world.lead, (manager) =>
      manager.save(
        manager.create(StaffingParameter, {
          ...{ id: randomUUID(), engagementId: world.id, kind: 'hourly-rate', status: null },
          ...{ payGrade: 'E 9c', value: 6000, validFrom: null, validTo: null },
          ...{ source: 'Eigene Kalkulation', verified: true, withdrawnReason: null },
        }),
      ),
    );
    expect(await cents()).toBeCloseTo(3000, 6);
    const { parameters } = await figures.figures(world.reader, target);
    expect(parameters.map(({ kind, id }) => [kind, id !== null])).toEqual([
      ['working-minutes', false],
      ['distribution-personal', false],
      ['distribution-material', false],
      ['hourly-rate', true],
    ]);
  });
});
