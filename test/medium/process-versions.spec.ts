import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { OrganisationUnitService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import {
  ProcessContentService,
  ProcessCreationService,
  ProcessHistoryService,
  ProcessLinkService,
  type ProcessRecord,
  ProcessService,
  processTemplate,
  ProcessVersionService,
  type ProcessVersionRecord,
} from '#pruefwerk/processes';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const at = ({ engagementId, id, version }: ProcessRecord) => ({ engagementId, id, version });
const of = ({ engagementId, processId, id, version }: ProcessVersionRecord) => ({
  ...{ engagementId, processId, id, version },
});
const versions = () => office.get(ProcessVersionService);
const contents = () => office.get(ProcessContentService);
const links = () => office.get(ProcessLinkService);
const history = (actor: Actor, process: ProcessRecord) =>
  office.get(ProcessHistoryService).get(actor, process);
const facts = { kind: 'as-is', unit: '', caseloadPerYear: null } as const;

/** Drawn by the consultant. */
async function withProcess(kind: 'as-is' | 'to-be' = 'as-is') {
  const team = await office.engagement();
  const process = await office
    .get(ProcessCreationService)
    .fromTemplate(team.consultant, team.id, 'blank', { ...facts, name: 'Prozess', kind });
  return { ...team, process };
}

async function withSubmitted() {
  const given = await withProcess();
  const version = await versions().submit(given.consultant, at(given.process), ' Bitte ansehen ');
  return { ...given, version };
}

const save = (actor: Actor, process: ProcessRecord, name: string) =>
  contents().save(actor, at(process), processTemplate('blank', name));

describe('the way to an approval', () => {
  it('is draft, submitted, approved by a second person, superseded by the next', async () => {
    const { process, consultant, auditor, lead, version } = await withSubmitted();
    expect(version).toMatchObject({
      number: 1,
      revision: 1,
      state: 'submitted',
      remark: 'Bitte ansehen',
    });
    const approved = await versions().approve(auditor, of(version), 'in Ordnung');
    expect(approved).toMatchObject({ state: 'approved', decidedBy: auditor.accountId });
    const changed = await save(consultant, process, 'Neu');
    expect((await history(lead, process)).standing).toMatchObject({
      ...{ state: 'draft', versionNumber: 2 },
      approved: { number: 1, sha256: version.sha256 },
    });
    const next = await versions().submit(consultant, at(changed), '');
    await versions().approve(lead, of(next), '');
    const { versions: all, names, revisions } = await history(lead, process);
    expect(all.map(({ number, state }) => [number, state])).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ]);
    expect(revisions.map(({ revision, sha256 }) => [revision, sha256])).toEqual([
      [2, next.sha256],
      [1, version.sha256],
    ]);
    expect(names.get(auditor.accountId)).toEqual(expect.stringMatching(/\S/));
    const actions = await office.asOwner(
      `select action from app.audit_entry where object_type = 'process-version' and object_id = $1 order by id`,
      [version.id],
    );
    expect(actions).toEqual([
      { action: 'process-version.submitted' },
      { action: 'process-version.approved' },
      { action: 'process-version.superseded' },
    ]);
  });

  it('leads back with a reason, and the next submission is a new version', async () => {
    const { process, consultant, auditor, version } = await withSubmitted();
    await expect(versions().sendBack(auditor, of(version), ' ')).rejects.toEqual(
      refused('processes.return-reason-missing'),
    );
    await versions().sendBack(auditor, of(version), 'Schritt 2 fehlt');
    expect((await history(auditor, process)).standing).toMatchObject({
      ...{ state: 'returned', versionNumber: 2, approved: null },
    });
    const again = await versions().submit(consultant, at(process), '');
    expect(again.number).toBe(2);
  });

  it('begins anew when somebody saves while it waits', async () => {
    const { process, consultant, auditor, version } = await withSubmitted();
    await save(consultant, process, 'Anders');
    const { versions: all, standing, hindrance } = await history(auditor, process);
    expect(all[0]).toMatchObject({ state: 'recalled', decidedBy: consultant.accountId });
    expect([standing.state, hindrance]).toEqual(['draft', 'nothing-waits']);
    await expect(versions().approve(auditor, { ...of(version), version: 2 }, '')).rejects.toEqual(
      refused('processes.version-decided'),
    );
  });

  it('has nothing to submit while the content waits or is approved', async () => {
    const { process, consultant, auditor, version } = await withSubmitted();
    const again = () => versions().submit(consultant, at(process), '');
    await expect(again()).rejects.toEqual(refused('processes.nothing-to-submit'));
    await versions().approve(auditor, of(version), '');
    await expect(again()).rejects.toEqual(refused('processes.nothing-to-submit'));
  });
});

describe('the second person', () => {
  it.each(['saved', 'submitted'] as const)('is nobody who %s', async (how) => {
    const { process, consultant, auditor } = await withProcess();
    const changed = how === 'saved' ? await save(auditor, process, 'Von mir') : process;
    const submitter = how === 'saved' ? consultant : auditor;
    const version = await versions().submit(submitter, at(changed), '');
    expect((await history(auditor, changed)).hindrance).toBe('involved');
    await expect(versions().approve(auditor, of(version), '')).rejects.toEqual(
      refused('processes.approver-involved'),
    );
  });

  it('may have saved what an earlier approval covers', async () => {
    const { process, consultant, auditor, lead } = await withProcess();
    const first = await save(auditor, process, 'Erste');
    const one = await versions().submit(auditor, at(first), '');
    await versions().approve(lead, of(one), '');
    const second = await save(consultant, first, 'Zweite');
    const two = await versions().submit(consultant, at(second), '');
    const approved = await versions().approve(auditor, of(two), '');
    expect(approved.state).toBe('approved');
  });

  it.each<EngagementRole>(['consultant', 'reader', 'manager'])('is not a %s', async (role) => {
    const given = await withSubmitted();
    await expect(versions().approve(given[role], of(given.version), '')).rejects.toEqual(
      refused('access.permission-missing'),
    );
    await expect(versions().sendBack(given[role], of(given.version), 'x')).rejects.toEqual(
      refused('access.permission-missing'),
    );
  });

  it('is no stranger, who sees nothing of it either', async () => {
    const { process, version } = await withSubmitted();
    const stranger = (await office.engagement()).lead;
    const none = { asIsProcessId: null, organisationUnitId: null, taskIds: [] };
    const acts: (() => Promise<unknown>)[] = [
      () => versions().approve(stranger, of(version), ''),
      () => versions().submit(stranger, at(process), ''),
      () => versions().recall(stranger, of(version)),
      () => history(stranger, process),
      () => office.get(ProcessHistoryService).revision(stranger, process, 1),
      () => links().set(stranger, at(process), none),
    ];
    for (const act of acts) {
      await expect(act()).rejects.toEqual(refused('access.engagement-not-found'));
    }
  });
});

describe('a statement past the services', () => {
  /** As the application's role, with the rights of the acting account. */
  const sql = (actor: Actor, text: string, values: unknown[]) =>
    office.transactions.run(actor, (manager) => manager.query(text, values));
  const approveSql = `update app.process_version set state = 'approved', decided_by = $2,
    decided_at = now(), decision_remark = '' where id = $1`;
  const broken = (constraint: string) =>
    expect.objectContaining({ driverError: expect.objectContaining({ constraint }) as unknown });

  it('cannot approve an own change', async () => {
    const { version, consultant } = await withSubmitted();
    await expect(sql(consultant, approveSql, [version.id, consultant.accountId])).rejects.toEqual(
      broken('process_version_second_person'),
    );
  });

  it('cannot approve in the name of somebody else', async () => {
    const { version, consultant, auditor } = await withSubmitted();
    await expect(sql(consultant, approveSql, [version.id, auditor.accountId])).rejects.toEqual(
      broken('process_version_decided_once'),
    );
  });

  it('cannot write an approved version, or a revision of somebody else', async () => {
    const { process, version, consultant, auditor } = await withSubmitted();
    const insert = `insert into app.process_version (id, engagement_id, process_id, number, revision, sha256, state,
      remark, submitted_by, submitted_at, decided_by, decided_at, decision_remark, version)
      select $1, engagement_id, process_id, 9, revision, sha256, 'approved', '', $3, now(), $4, now(), '', 1
      from app.process_version where id = $2`;
    const by = [consultant.accountId, auditor.accountId];
    await expect(sql(auditor, insert, [randomUUID(), version.id, ...by])).rejects.toEqual(
      broken('process_version_begins_submitted'),
    );
    const revision = `insert into app.process_revision (process_id, revision, engagement_id, xml, sha256, saved_by, saved_at)
      values ($1, 2, $2, '<x/>', repeat('0', 64), $3, now())`;
    await expect(
      sql(consultant, revision, [process.id, process.engagementId, auditor.accountId]),
    ).rejects.toEqual(broken('process_revision_by_its_author'));
  });

  it('cannot move an approval to another content, nor undo it', async () => {
    const { version, auditor, consultant, process } = await withSubmitted();
    await versions().approve(auditor, of(version), '');
    await save(consultant, process, 'Danach');
    const move = `update app.process_version set revision = 2,
      sha256 = (select sha256 from app.process_revision r where r.process_id = $2 and r.revision = 2) where id = $1`;
    await expect(sql(auditor, move, [version.id, process.id])).rejects.toEqual(
      broken('process_version_is_fixed'),
    );
    const back = `update app.process_version set state = 'submitted', decided_by = null, decided_at = null,
      decision_remark = null where id = $1`;
    await expect(sql(auditor, back, [version.id])).rejects.toEqual(
      broken('process_version_decided_once'),
    );
    await expect(
      sql(auditor, 'delete from app.process_version where id = $1', [version.id]),
    ).rejects.toThrow(/permission denied/);
  });

  it('cannot bind an approval to a hash that is not of the content', async () => {
    const { process, consultant } = await withProcess();
    const insert = `insert into app.process_version (id, engagement_id, process_id, number, revision, sha256, state,
      remark, submitted_by, submitted_at, version)
      values ($1, $2, $3, 1, 1, repeat('0', 64), 'submitted', '', $4, now(), 1)`;
    const values = [randomUUID(), process.engagementId, process.id, consultant.accountId];
    await expect(sql(consultant, insert, values)).rejects.toEqual(broken('version_of_content'));
  });

  it('cannot approve a content that was changed since', async () => {
    const { process, version, consultant, auditor } = await withSubmitted();
    // Past the service, which would recall the version.
    await sql(
      consultant,
      `insert into app.process_revision (process_id, revision, engagement_id, xml, sha256, saved_by, saved_at)
       values ($1, 2, $2, '<x/>', repeat('0', 64), $3, now())`,
      [process.id, process.engagementId, consultant.accountId],
    );
    await expect(sql(auditor, approveSql, [version.id, auditor.accountId])).rejects.toEqual(
      broken('process_version_of_newest_content'),
    );
  });

  it('cannot link a process with one of another engagement', async () => {
    const { process, lead } = await withProcess('to-be');
    const foreign = await withProcess();
    await expect(
      sql(lead, 'update app.process_model set as_is_process_id = $2 where id = $1', [
        ...[process.id, foreign.process.id],
      ]),
    ).rejects.toEqual(broken('to_be_of_as_is'));
  });
});

describe('links of a process', () => {
  const none = { asIsProcessId: null, organisationUnitId: null, taskIds: [] };

  it('join a to-be process with the as-is process that it was copied from', async () => {
    const { process, auditor } = await withProcess();
    const copy = await office
      .get(ProcessCreationService)
      .copy(auditor, process, { name: 'Soll', kind: 'to-be' });
    expect(copy.asIsProcessId).toBe(process.id);
    await expect(
      office.get(ProcessService).change(auditor, at(process), { kind: 'to-be' }),
    ).rejects.toEqual(refused('processes.as-is-process-in-use'));
    const loose = await links().set(auditor, at(copy), none);
    expect(loose.asIsProcessId).toBeNull();
    await office.get(ProcessService).change(auditor, at(process), { kind: 'to-be' });
  });

  it('name the unit, which gives the process its responsible unit', async () => {
    const { process, auditor, id } = await withProcess();
    const { id: organisationUnitId } = await office.get(OrganisationUnitService).add(auditor, id, {
      ...{ kind: 'authority', name: 'Fachbereich Soziales', parentId: null },
      ...{ code: null, validFrom: null, validTo: null },
    });
    const linked = await links().set(auditor, at(process), { ...none, organisationUnitId });
    expect(linked).toMatchObject({ organisationUnitId, unit: 'Fachbereich Soziales' });
  });

  it.each([
    ['an as-is process', 'as-is', 'processes.as-is-process-invalid'],
    ['a to-be process of another engagement', 'to-be', 'processes.as-is-process-invalid'],
  ] as const)('refuse the start of %s', async (_, kind, code) => {
    const { process, auditor } = await withProcess(kind);
    const foreign = await withProcess();
    await expect(
      links().set(auditor, at(process), { ...none, asIsProcessId: foreign.process.id }),
    ).rejects.toEqual(refused(code));
  });

  it('are refused to readers, and a unit that does not exist is refused to everybody', async () => {
    const { process, auditor, reader } = await withProcess();
    await expect(links().set(reader, at(process), none)).rejects.toEqual(
      refused('access.permission-missing'),
    );
    await expect(
      links().set(auditor, at(process), { ...none, organisationUnitId: randomUUID() }),
    ).rejects.toEqual(refused('processes.linked-unit-unknown'));
    await expect(
      links().set(auditor, at(process), { ...none, taskIds: [randomUUID()] }),
    ).rejects.toEqual(refused('processes.linked-task-unknown'));
  });
});
