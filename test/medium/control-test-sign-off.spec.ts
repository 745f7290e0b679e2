import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { MembershipService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { seedCommitment } from '#pruefwerk/statistics';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { anEntry as entry, SEED, testBench } from '../kit/worked-test.ts';

// Each case works on a whole test of its own.
jest.setTimeout(60_000);

let office: AuditOfficeKit;
let bench: ReturnType<typeof testBench>;
beforeAll(async () => {
  office = await openAuditOffice();
  bench = testBench(office);
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
type Rated = Awaited<ReturnType<ReturnType<typeof testBench>['rated']>>;
const at = ({ engagementId, testId: id }: Rated) => ({ engagementId, id });

describe('signing off', () => {
  it.each(['lead', 'auditor'] as const)('is up to a %s who has not worked on it', async (role) => {
    const place = await bench.submitted();
    const second = role === 'lead' ? place.lead : await auditorOf(place);
    await bench.approve(second, place);
    expect(await bench.tests.get(second, place.engagementId, place.testId)).toMatchObject({
      test: { state: 'approved', revision: 1 },
      signOff: 'valid',
    });
  });

  it.each(['consultant', 'manager', 'reader'] as const)('is not up to a %s', async (role) => {
    const place = await bench.submitted();
    const attempt = bench.reviews.approve(place[role], at(place), '0'.repeat(64), '');
    await expect(attempt).rejects.toEqual(refused('access.permission-missing'));
  });

  it('is not reached from a foreign engagement', async () => {
    const place = await bench.submitted();
    const other = await office.engagement();
    const foreign = { engagementId: other.id, id: place.testId };
    await expect(bench.reviews.approve(other.lead, foreign, '', '')).rejects.toEqual(
      refused('control-tests.test-unknown'),
    );
  });

  it.each<[string, (actor: Actor, place: Rated) => Promise<unknown>]>([
    [
      'planned',
      async (actor, place) =>
        bench.tests.change(actor, await bench.target(actor, place), { objective: 'anders' }),
    ],
    ['entered a result', (actor, place) => bench.results.save(actor, at(place), entry)],
    ['added evidence', (actor, place) => bench.attach(actor, place, 1)],
    [
      'withdrew evidence',
      async (actor, place) => {
        const { evidence } = await bench.tests.get(actor, place.engagementId, place.testId);
        const extra = await bench.attach(place.auditor, place, null);
        expect(evidence).toHaveLength(1);
        return bench.evidence.withdraw(actor, at(place), extra.id, 'falsche Akte');
      },
    ],
    ['submitted', () => Promise.resolve()],
  ])('is refused to a lead and administrator who %s', async (what, work) => {
    const place = await bench.rated();
    await office.asOwner('update app.account set administrator = true where id = $1', [
      place.lead.accountId,
    ]);
    await work(place.lead, place);
    const submitter = what === 'submitted' ? place.lead : place.auditor;
    await bench.reviews.submit(submitter, await bench.target(submitter, place), '');
    await expect(bench.approve(place.lead, place)).rejects.toEqual(
      refused('control-tests.second-person'),
    );
    await bench.approve(await auditorOf(place), place);
  });

  it('is bound to the content that was seen', async () => {
    const place = await bench.submitted();
    const attempt = bench.reviews.approve(place.lead, at(place), 'f'.repeat(64), '');
    await expect(attempt).rejects.toEqual(refused('control-tests.need-unchanged-content'));
  });

  it('is outdated by any later change, which reopens the test as the next revision', async () => {
    const place = await bench.approved();
    const { auditor, lead, engagementId, testId } = place;
    await bench.results.save(auditor, at(place), entry);
    const file = await bench.tests.get(lead, engagementId, testId);
    expect(file).toMatchObject({ test: { state: 'rework', revision: 2 }, signOff: 'outdated' });
    expect(file.steps.map(({ step, revision }) => [step, revision])).toEqual([
      ['submitted', 1],
      ['approved', 1],
      ['reopened', 1],
    ]);
    const [listed] = await bench.tests.list(lead, engagementId);
    expect(listed).toMatchObject({ signOff: 'outdated', deviations: 1, rated: 5, items: 5 });
    await expect(
      bench.results.save(lead, at(place), { ...entry, seenVersion: 2 }),
    ).resolves.toBeDefined();
    const other = { ...entry, remark: 'von der Freigebenden', seenVersion: 2 };
    await expect(bench.results.save(lead, at(place), other)).rejects.toEqual(
      refused('control-tests.second-person'),
    );
    await bench.reviews.submit(auditor, await bench.target(auditor, place), '');
    await bench.approve(lead, place);
    expect((await bench.tests.get(lead, engagementId, testId)).signOff).toBe('valid');
  });

  it('does not hide a change that somebody made in the database itself', async () => {
    const place = await bench.approved();
    await office.asOwner(
      `alter table app.control_test_item disable row level security;
       update app.control_test_item set row = row || '{"amount_cents": 1}' where position = 1;
       alter table app.control_test_item enable row level security`,
    );
    const { signOff } = await bench.tests.get(place.lead, place.engagementId, place.testId);
    expect(signOff).toBe('outdated');
  });

  it('goes back with a reason only', async () => {
    const place = await bench.submitted();
    await expect(bench.reviews.sendBack(place.lead, at(place), ' ')).rejects.toEqual(
      refused('control-tests.need-reason'),
    );
    await bench.reviews.sendBack(place.lead, at(place), 'Nachweis zu Beleg 2 ist unleserlich');
    const { test, steps } = await bench.tests.get(place.lead, place.engagementId, place.testId);
    expect(test).toMatchObject({ state: 'rework', revision: 2 });
    expect(steps.at(-1)).toMatchObject({ step: 'returned', doneBy: place.lead.accountId });
  });
});

describe('raw SQL as the application', () => {
  const asActor = (actor: Actor, sql: string, values: unknown[]) =>
    office.transactions.run(actor, (manager) => manager.query<unknown>(sql, values));
  const sign = `insert into app.control_test_step (id, engagement_id, test_id, step, revision, digest, reason, done_by, done_at)
    select gen_random_uuid(), engagement_id, id, 'approved', revision, submitted_digest, '', $2, now()
    from app.control_test where id = $1`;
  const approveRow = `update app.control_test set state = 'approved' where id = $1`;
  const enrol = `insert into app.control_test_person (test_id, account_id, engagement_id, part)
    select id, $2, engagement_id, 'reviewer' from app.control_test where id = $1`;

  it('cannot approve without a sign-off, nor sign for the tester, nor for somebody else', async () => {
    const place = await bench.submitted();
    const { auditor, lead, testId } = place;
    await expect(asActor(lead, approveRow, [testId])).rejects.toThrow('second person');
    await expect(asActor(auditor, approveRow, [testId])).rejects.toThrow('second person');
    await expect(asActor(auditor, sign, [testId, auditor.accountId])).rejects.toThrow(
      'control_test_second_person',
    );
    await expect(asActor(auditor, sign, [testId, lead.accountId])).rejects.toThrow(
      'acting account',
    );
    await expect(asActor(auditor, enrol, [testId, auditor.accountId])).rejects.toThrow(
      'duplicate key',
    );
    await expect(asActor(auditor, enrol, [testId, lead.accountId])).rejects.toThrow('own work');
    const { test } = await bench.tests.get(lead, place.engagementId, testId);
    expect(test.state).toBe('in-review');
  });

  it('cannot forget who has worked on a test, nor undo a step', async () => {
    const { auditor, testId } = await bench.submitted();
    for (const sql of [
      'delete from app.control_test_person where test_id = $1',
      `update app.control_test_person set part = 'reviewer' where test_id = $1`,
      'delete from app.control_test_step where test_id = $1',
      `update app.control_test_step set digest = digest where test_id = $1`,
      'update app.control_test_item set row_no = 1 where test_id = $1',
      'delete from app.control_test_result where test_id = $1',
      'delete from app.control_test where id = $1',
    ]) {
      await expect(asActor(auditor, sql, [testId])).rejects.toThrow('permission denied');
    }
  });

  it.each([
    `update app.control_test set conclusion = 'anders' where id = $1`,
    `update app.control_test_result set remark = 'anders' where test_id = $1`,
    `update app.control_test_evidence set remark = 'anders' where test_id = $1`,
    `update app.control_test set state = 'rework', conclusion = 'anders', revision = revision + 1 where id = $1`,
    `update app.control_test set state = 'draft' where id = $1`,
    `update app.control_test set submitted_digest = repeat('0', 64) where id = $1`,
  ])('cannot change what is approved: %s', async (sql) => {
    const { auditor, testId } = await bench.approved();
    await expect(asActor(auditor, sql, [testId])).rejects.toThrow(
      /while the test is open|no such step|with the state only/,
    );
  });

  it('notes as a worker whoever changes the content past the services', async () => {
    const place = await bench.rated();
    const { auditor, lead, testId } = place;
    await asActor(lead, `update app.control_test set conclusion = 'anders' where id = $1`, [
      testId,
    ]);
    await bench.reviews.submit(auditor, await bench.target(auditor, place), '');
    await expect(asActor(lead, sign, [testId, lead.accountId])).rejects.toThrow(
      'control_test_second_person',
    );
  });

  it('cannot draw with another seed than the committed one, nor change the draw', async () => {
    const place = await bench.planned();
    const { auditor, testId } = place;
    await bench.draws.commit(auditor, await bench.target(auditor, place), seedCommitment(SEED));
    await expect(
      asActor(auditor, `update app.control_test set seed = 'lieber dieser' where id = $1`, [
        testId,
      ]),
    ).rejects.toThrow('control_test_seed_as_committed');
    await expect(
      asActor(auditor, `update app.control_test set size = 9 where id = $1`, [testId]),
    ).rejects.toThrow('as it was committed');
  });

  it('sees nothing of another engagement', async () => {
    await bench.submitted();
    const { lead } = await office.engagement();
    for (const table of ['', '_item', '_result', '_evidence', '_step', '_person']) {
      expect(await asActor(lead, `select 1 from app.control_test${table}`, [])).toEqual([]);
    }
  });
});

/** A second auditor who joins late. */
async function auditorOf({ lead, engagementId }: Rated): Promise<Actor> {
  const colleague = await office.person();
  const members = office.get(MembershipService);
  await members.put(lead, engagementId, colleague.accountId, 'auditor');
  return colleague;
}
