import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { OrganisationUnitService } from '#pruefwerk/engagements';
import { OrganisationRecordService, postRecords } from '#pruefwerk/organisation';
import type { Actor } from '#pruefwerk/platform';
import {
  caseloadRecords,
  CriticismService,
  parameterRecords,
  StaffingService,
  TaskExchangeService,
  TaskReader,
  TaskRecordService,
  TaskService,
} from '#pruefwerk/tasks';
import { aCaseload, aStaffingParameter, aTask } from '../factories/task.factory.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { roles } from '../kit/case-office.ts';

// Many short transactions; a busy machine may take its time.
jest.setTimeout(60_000);

let office: AuditOfficeKit;
let tasks: TaskService;
let records: TaskRecordService;
let criticism: CriticismService;
let staffing: StaffingService;
let exchange: TaskExchangeService;
beforeAll(async () => {
  office = await openAuditOffice();
  tasks = office.get(TaskService);
  records = office.get(TaskRecordService);
  criticism = office.get(CriticismService);
  staffing = office.get(StaffingService);
  exchange = office.get(TaskExchangeService);
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;

/** An engagement with a product, a task with caseload below it, and own working minutes. */
async function withTasks() {
  const engagement = await office.engagement();
  const { id, auditor } = engagement;
  const product = await tasks.add(auditor, id, aTask());
  const facts = aTask({ number: '1.1', title: 'Antrag prüfen', minutes: 12.5 });
  const task = await tasks.add(auditor, id, facts);
  const caseload = await records.add(auditor, id, caseloadRecords, aCaseload(task.id));
  const parameter = await records.add(auditor, id, parameterRecords, aStaffingParameter());
  return { ...engagement, product, task, caseload, parameter };
}
type Recorded = Awaited<ReturnType<typeof withTasks>>;
type Attempt = (actor: Actor, recorded: Recorded) => Promise<unknown>;

const reading: readonly EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
const writing: readonly EngagementRole[] = ['lead', 'auditor', 'consultant'];
const at = (id: string, { id: recordId, version }: { id: string; version: number }) => ({
  engagementId: id,
  id: recordId,
  version,
});
const questionOf = ({ id, task }: Recorded, version = 0) => ({
  engagementId: id,
  taskId: task.id,
  questionId: 'purpose-duty',
  version,
});
const answer = { answer: 'research', remark: 'Satzung prüfen', proposal: '' } as const;

/** What is tried, and who may do it. */
const attempts: [string, readonly EngagementRole[], Attempt][] = [
  ['reading the catalogue', reading, (actor, { id }) => tasks.catalogue(actor, id)],
  ['adding a task', writing, (actor, { id }) => tasks.add(actor, id, aTask({ number: '2' }))],
  [
    'changing a task',
    writing,
    (actor, { id, task }) => tasks.change(actor, at(id, task), { minutes: 14 }),
  ],
  [
    'withdrawing a task',
    writing,
    (actor, { id, task }) => tasks.withdraw(actor, at(id, task), 'Doppelt'),
  ],
  ['restoring a task', writing, (actor, { id, task }) => tasks.restore(actor, at(id, task))],
  [
    'adding a caseload',
    writing,
    (actor, { id, task }) =>
      records.add(actor, id, caseloadRecords, aCaseload(task.id, { year: 2024 })),
  ],
  [
    'changing a caseload',
    writing,
    (actor, { id, caseload }) =>
      records.change(actor, at(id, caseload), caseloadRecords, { cases: 7 }),
  ],
  [
    'withdrawing a caseload',
    writing,
    (actor, { id, caseload }) =>
      records.withdraw(actor, at(id, caseload), caseloadRecords, 'Doppelt'),
  ],
  [
    'adding a parameter',
    writing,
    (actor, { id }) =>
      records.add(actor, id, parameterRecords, aStaffingParameter({ status: 'beamte' })),
  ],
  [
    'ending a parameter',
    writing,
    (actor, { id, parameter }) =>
      records.change(actor, at(id, parameter), parameterRecords, { validTo: '2025-06-30' }),
  ],
  [
    'answering a question of the criticism',
    writing,
    (actor, recorded) => criticism.answer(actor, questionOf(recorded), answer),
  ],
  ['reading the staffing', reading, (actor, { id }) => staffing.at(actor, id, null)],
  [
    'issuing the table',
    reading,
    (actor, { id }) => exchange.issue(actor, id, { language: 'de', year: null }),
  ],
  [
    'previewing the table',
    writing,
    async (actor, { id, lead }) => {
      const bytes = await exchange.issue(lead, id, { language: 'de', year: null });
      return exchange.preview(actor, id, bytes);
    },
  ],
];

describe.each(attempts)('%s', (_, allowed, attempt) => {
  it(`is up to ${allowed.join(', ')}`, async () => {
    for (const role of roles.filter((one) => !allowed.includes(one))) {
      const recorded = await withTasks();
      await expect(attempt(recorded[role], recorded)).rejects.toEqual(
        refused('access.permission-missing'),
      );
    }
    for (const role of allowed) {
      const recorded = await withTasks();
      await attempt(recorded[role], recorded);
    }
  });
});

describe('a foreign engagement', () => {
  const own = attempts.filter(([name]) => name !== 'previewing the table');
  it.each(own)('does not even seem to exist: %s', async (_, __, attempt) => {
    const recorded = await withTasks();
    const stranger = (await office.engagement()).lead;
    await expect(attempt(stranger, recorded)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
  });

  it('lends none of its records', async () => {
    const theirs = await withTasks();
    const { id, lead, task } = await withTasks();
    const unknown = refused('tasks.record-unknown');
    await expect(tasks.change(lead, at(id, theirs.task), { title: 'x' })).rejects.toEqual(unknown);
    await expect(
      records.change(lead, at(id, theirs.caseload), caseloadRecords, { cases: 1 }),
    ).rejects.toEqual(unknown);
    await expect(records.add(lead, id, caseloadRecords, aCaseload(theirs.task.id))).rejects.toEqual(
      unknown,
    );
    await expect(
      criticism.answer(lead, { ...questionOf(theirs), engagementId: id }, answer),
    ).rejects.toEqual(unknown);
    const units = office.get(OrganisationUnitService);
    const unit = await units.add(theirs.lead, theirs.id, {
      ...{ parentId: null, kind: 'authority', name: 'Fremd', code: null },
      ...{ validFrom: null, validTo: null },
    });
    await expect(tasks.change(lead, at(id, task), { unitId: unit.id })).rejects.toEqual(
      refused('tasks.unit-unknown'),
    );
  });
});

describe('the catalogue', () => {
  it('stands in the order of the tree, with its caseloads', async () => {
    const { id, lead, task } = await withTasks();
    for (const number of ['1.10', '1.2', '2', '1.2.1'])
      await tasks.add(lead, id, aTask({ number }));
    await records.add(lead, id, caseloadRecords, aCaseload(task.id, { year: 2024, cases: 1000 }));
    const catalogue = await tasks.catalogue(lead, id);
    expect(catalogue.map((file) => [file.task.number, file.level])).toEqual([
      ['1', 1],
      ['1.1', 2],
      ['1.2', 2],
      ['1.2.1', 3],
      ['1.10', 2],
      ['2', 1],
    ]);
    expect(catalogue[1]?.caseloads.map(({ year, cases }) => [year, cases])).toEqual([
      [2024, 1000],
      [2025, 1200],
    ]);
  });

  it.each([
    ['a word', 'eins', 'tasks.number-invalid'],
    ['a fourth level', '1.1.1.1', 'tasks.number-invalid'],
    ['a number that is taken', '1.1', 'tasks.number-taken'],
    ['a number whose parent is missing', '3.1', 'tasks.parent-missing'],
  ])('refuses %s', async (_, number, code) => {
    const { id, lead } = await withTasks();
    await expect(tasks.add(lead, id, aTask({ number }))).rejects.toEqual(refused(code));
  });

  it('moves a branch as a whole, with an entry in the audit trail for each', async () => {
    const { id, lead, product } = await withTasks();
    await tasks.add(lead, id, aTask({ number: '1.1.1' }));
    await tasks.change(lead, at(id, product), { number: '4' });
    const numbers = (await tasks.catalogue(lead, id)).map(({ task }) => task.number);
    expect(numbers).toEqual(['4', '4.1', '4.1.1']);
    const entries = await office.asOwner<{ count: string }>(
      `select count(*) from app.audit_entry where engagement_id = $1 and action = 'task.changed'`,
      [id],
    );
    expect(Number(entries[0]?.count)).toBe(3);
  });

  it('never stands below itself, nor deeper than three levels', async () => {
    const { id, lead, product } = await withTasks();
    await expect(tasks.change(lead, at(id, product), { number: '1.1.2' })).rejects.toEqual(
      refused('tasks.moved-into-itself'),
    );
    await tasks.add(lead, id, aTask({ number: '1.1.1' }));
    await tasks.add(lead, id, aTask({ number: '2' }));
    await expect(tasks.change(lead, at(id, product), { number: '2.1' })).rejects.toEqual(
      refused('tasks.number-invalid'),
    );
  });

  it('withdraws a task with its reason, after those below it, and gives its number free', async () => {
    const { id, lead, product, task } = await withTasks();
    await expect(tasks.withdraw(lead, at(id, product), 'Entfällt')).rejects.toEqual(
      refused('tasks.has-subtasks'),
    );
    await expect(tasks.withdraw(lead, at(id, task), ' ')).rejects.toEqual(
      refused('tasks.withdrawal-reason-missing'),
    );
    const gone = await tasks.withdraw(lead, at(id, task), 'Entfällt');
    await tasks.add(lead, id, aTask({ number: '1.1', title: 'Neu' }));
    await expect(tasks.restore(lead, at(id, gone))).rejects.toEqual(refused('tasks.number-taken'));
    const standing = await tasks.restore(lead, at(id, product));
    expect(standing.version).toBe(product.version);
    await expect(
      records.add(lead, id, caseloadRecords, aCaseload(task.id, { year: 2023 })),
    ).rejects.toEqual(refused('tasks.record-withdrawn'));
  });

  it('tells the second of two people who write the same at the same time', async () => {
    const { id, lead, auditor, task } = await withTasks();
    const target = { engagementId: id, taskId: task.id, questionId: 'purpose-need', version: 0 };
    const written = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const first = office.transactions.run(lead, async (manager) => {
      await manager.query(
        `insert into app.task select (jsonb_populate_record(t, jsonb_build_object('id', gen_random_uuid(), 'number', '7'))).*
        from app.task t where id = $1`,
        [task.id],
      );
      await manager.query(
        `insert into app.task_criticism (id, engagement_id, task_id, question_id, answer, remark, proposal, version)
        values (gen_random_uuid(), $1, $2, 'purpose-need', 'no', '', '', 1)`,
        [id, task.id],
      );
      written.resolve();
      await end.promise;
    });
    await written.promise;
    const late = [
      tasks.add(auditor, id, aTask({ number: '7' })),
      criticism.answer(auditor, target, answer),
    ].map((one: Promise<unknown>) => one.catch((error: unknown) => error));
    // They see nothing of it yet and wait for the end of the first transaction.
    await new Promise((resolve) => setTimeout(resolve, 500));
    end.resolve();
    await first;
    expect(await Promise.all(late)).toEqual([
      refused('tasks.number-taken'),
      refused('engagements.changed-meanwhile'),
    ]);
  });

  it('tells a change that somebody else made meanwhile', async () => {
    const { id, lead, auditor, task, caseload } = await withTasks();
    await tasks.change(auditor, at(id, task), { minutes: 14 });
    const meanwhile = refused('engagements.changed-meanwhile');
    await expect(tasks.change(lead, at(id, task), { minutes: 15 })).rejects.toEqual(meanwhile);
    await records.change(auditor, at(id, caseload), caseloadRecords, { cases: 9 });
    await expect(
      records.change(lead, at(id, caseload), caseloadRecords, { cases: 10 }),
    ).rejects.toEqual(meanwhile);
  });

  it('has one caseload per year', async () => {
    const { id, lead, task, caseload } = await withTasks();
    await expect(records.add(lead, id, caseloadRecords, aCaseload(task.id))).rejects.toEqual(
      refused('tasks.caseload-year-taken'),
    );
    await records.withdraw(lead, at(id, caseload), caseloadRecords, 'Falsche Abfrage');
    await records.add(lead, id, caseloadRecords, aCaseload(task.id, { cases: 1300 }));
    const [, file] = await tasks.catalogue(lead, id);
    expect(file?.caseloads.map(({ cases }) => cases)).toEqual([1300]);
  });

  it('keeps one answer per question, and takes it back', async () => {
    const recorded = await withTasks();
    const { id, lead, auditor } = recorded;
    const first = await criticism.answer(lead, questionOf(recorded), answer);
    await expect(criticism.answer(auditor, questionOf(recorded), answer)).rejects.toEqual(
      refused('engagements.changed-meanwhile'),
    );
    const asked = { ...questionOf(recorded, first.version), questionId: 'nothing' };
    await expect(criticism.answer(lead, asked, answer)).rejects.toEqual(
      refused('tasks.question-unknown'),
    );
    const known = (await tasks.catalogue(lead, id))[1]?.criticism;
    expect(known?.map((one) => [one.questionId, one.answer])).toEqual([
      ['purpose-duty', 'research'],
    ]);
    await criticism.answer(lead, questionOf(recorded, first.version), { ...answer, answer: null });
    expect((await tasks.catalogue(lead, id))[1]?.criticism).toEqual([]);
  });
});

describe('staffing parameters', () => {
  it.each([
    ['working minutes without a status', { status: null }, 'tasks.parameter-misfit'],
    [
      'a share over the whole',
      { kind: 'distribution-personal', status: null, value: 10_001 },
      'tasks.parameter-misfit',
    ],
    ['a rate without a pay grade', { kind: 'hourly-rate', status: null }, 'tasks.parameter-misfit'],
    [
      'a period that ends before it begins',
      { validFrom: '2026-02-01', validTo: '2026-01-01' },
      'engagements.period-reversed',
    ],
    [
      'a second one on the same day',
      { validFrom: '2025-12-31', validTo: null },
      'tasks.parameter-overlap',
    ],
  ] as const)('refuse %s', async (_, changes, code) => {
    const { id, lead } = await withTasks();
    await expect(
      records.add(lead, id, parameterRecords, aStaffingParameter(changes)),
    ).rejects.toEqual(refused(code));
  });

  it('stand in for published ones on their days', async () => {
    const { id, lead } = await withTasks();
    const own = await staffing.at(lead, id, 2025);
    expect(own.staffing.lines[0]?.workingMinutes).toMatchObject({ value: 96_876, verified: true });
    const later = await staffing.at(lead, id, 2026);
    expect(later.parameters.inForce[0]).toMatchObject({ value: 93_600, id: null });
  });
});

describe('the staffing requirement', () => {
  it('is set against the posts of the unit, for screen and workbook alike', async () => {
    const { id, lead, task, parameter } = await withTasks();
    const unit = await office.get(OrganisationUnitService).add(lead, id, {
      ...{ parentId: null, kind: 'authority', name: 'Stadt', code: null },
      ...{ validFrom: null, validTo: null },
    });
    await office.get(OrganisationRecordService).add(lead, id, postRecords, {
      ...{ unitId: unit.id, number: null, designation: 'Sachbearbeitung' },
      ...{ roleName: 'Sachbearbeitung', payGrade: 'E 9b', fteActual: 0.5, fteTarget: 1 },
      ...{ validFrom: null, validTo: null },
    });
    await records.withdraw(lead, at(id, parameter), parameterRecords, 'Vorgabe gilt');
    await tasks.change(lead, at(id, task), {
      unitId: unit.id,
      payGrade: 'E 9b',
      timePrecision: 2.5,
    });
    const { staffing: found } = await staffing.at(lead, id, null);
    expect(found.year).toBe(2025);
    // 1,200 × 12.5 × 1.10 / 93,600
    expect(found.total.posts.base).toBeCloseTo(0.1763, 4);
    expect(found.total.posts.low).toBeCloseTo((1200 * 10 * 1.1) / 93_600, 9);
    expect(found.total.costCents).toBe(Math.round((1200 * 12.5 * 1.1 * 5500) / 60));
    expect(
      found.units.map(({ totalStaff, total }) => [totalStaff?.fteActual, total.tasks]),
    ).toEqual([[0.5, 1]]);
    const content = await office.transactions.run(lead, (manager) =>
      office.get(TaskReader).forWorkbook(manager, id),
    );
    expect(content.staffing).toEqual([
      expect.objectContaining({
        ...{ number: '1.1', cases: 1200, minutes: 12.5, personalShare: 0.05, materialShare: 0.05 },
        ...{ workingMinutes: 93_600, hourlyRateCents: 5500, unit: 'Stadt' },
      }),
    ]);
    expect(content.parameters.map(({ kind }) => kind)).toEqual([
      'distribution-material',
      'distribution-personal',
      'hourly-rate',
      'working-minutes',
    ]);
  });
});
