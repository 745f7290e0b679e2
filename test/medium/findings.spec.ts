import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import {
  DispositionService,
  type FindingDraft,
  FindingService,
  FindingStatusService,
  MeasureService,
  RedFlagService,
} from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { finishedRun, redFlagsOf, sealedEngagement } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

// Several transactions and an analysis each; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const page = { offset: 0, limit: 50 };
const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const draft: FindingDraft = { title: 'Doppelte Auszahlung', risk: 'high' };
const parts = {
  criteria: '§ 31 KomHVO NRW',
  condition: 'Zweimal ausgezahlt.',
  cause: 'Keine Prüfung.',
  effect: '397,00 € zu viel.',
  recommendation: 'Rückforderung.',
};

async function withFlag() {
  const engagement = await sealedEngagement(office);
  await finishedRun(office, engagement);
  const flags = await redFlagsOf(office, engagement.auditor, engagement.id);
  const flag = flags[0]!;
  const target = { engagementId: engagement.id, id: flag.id, version: flag.version };
  return { ...engagement, flag, target };
}

/** A complete finding that is addressed to the manager. */
async function withFinding() {
  const engagement = await office.engagement();
  const { id, auditor, manager } = engagement;
  const finding = await office.get(FindingService).create(auditor, id, {
    ...draft,
    ...parts,
    addressedTo: manager.accountId,
  });
  return { ...engagement, finding };
}

const at = (one: { engagementId: string; id: string; version: number }) => ({
  engagementId: one.engagementId,
  id: one.id,
  version: one.version,
});

describe('disposition of a red flag', () => {
  it('is up to lead and auditor, of this engagement only', async () => {
    const { target, ...team } = await withFlag();
    const dispose = (actor: Actor) =>
      office.get(DispositionService).dispose(actor, target, 'query', 'Akte angefordert');
    for (const role of ['consultant', 'manager', 'reader'] as const satisfies EngagementRole[]) {
      await expect(dispose(team[role])).rejects.toEqual(refused('access.permission-missing'));
    }
    const stranger = (await office.engagement()).lead;
    await expect(dispose(stranger)).rejects.toEqual(refused('access.engagement-not-found'));
    expect(await dispose(team.auditor)).toMatchObject({ disposition: 'query' });
  });

  it('needs a reason, and the version that the person saw', async () => {
    const { auditor, target } = await withFlag();
    const service = office.get(DispositionService);
    await expect(service.dispose(auditor, target, 'cleared', ' ')).rejects.toEqual(
      refused('findings.disposition-reason-missing'),
    );
    await service.dispose(auditor, target, 'cleared', 'Zwei Kinder.');
    await expect(service.dispose(auditor, target, 'confirmed', 'Doch.')).rejects.toEqual(
      refused('engagements.changed-meanwhile'),
    );
  });

  it('can be taken back step by step, and every step stays on record', async () => {
    const { id, auditor, target } = await withFlag();
    const service = office.get(DispositionService);
    const first = await service.dispose(auditor, target, 'query', 'Akte?');
    const second = await service.dispose(auditor, at(first), 'confirmed', 'Bestätigt.');
    const back = await service.undo(auditor, at(second));
    expect(back).toMatchObject({ disposition: 'query', dispositionReason: 'Akte?' });
    const open = await service.undo(auditor, at(back));
    expect(open).toMatchObject({ disposition: 'open', dispositionReason: null });
    await expect(service.undo(auditor, at(open))).rejects.toEqual(
      refused('findings.nothing-to-undo'),
    );
    const { disposals } = await office.get(RedFlagService).get(auditor, id, target.id);
    expect(disposals.map(({ disposition, undoes }) => [disposition, undoes])).toEqual([
      ['query', null],
      ['confirmed', null],
      ['query', 2],
      ['open', 1],
    ]);
    const entries = await office.asOwner<{ action: string }>(
      `select action from app.audit_entry where object_id = $1 order by id`,
      [target.id],
    );
    expect(entries.map(({ action }) => action)).toEqual([
      ...Array<string>(2).fill('red-flag.disposed'),
      ...Array<string>(2).fill('red-flag.disposition-undone'),
    ]);
  });

  it('leaves no trace when its audit entry cannot be written', async () => {
    const { id, auditor, target } = await withFlag();
    await office.asOwner('alter table app.audit_entry add constraint shut check (false) not valid');
    const attempt = office.get(DispositionService).dispose(auditor, target, 'query', 'Akte?');
    await expect(attempt).rejects.toThrow();
    await office.asOwner('alter table app.audit_entry drop constraint shut');
    const { redFlag, disposals } = await office.get(RedFlagService).get(auditor, id, target.id);
    expect([redFlag.disposition, disposals]).toEqual(['open', []]);
  });

  it('cannot be rewritten, not even by SQL', async () => {
    const { auditor, target } = await withFlag();
    await office.get(DispositionService).dispose(auditor, target, 'query', 'Akte?');
    for (const sql of ['update app.red_flag_disposal set step = 9', 'delete from app.red_flag']) {
      const attempt = office.transactions.run(auditor, (manager) => manager.query(sql));
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });
});

describe('list of red flags', () => {
  it('filters, sorts and pages', async () => {
    const { id, lead } = await withFlag();
    const list = (request: object) =>
      office.get(RedFlagService).list(lead, id, {
        ...{ offset: 0, limit: 10, sort: 'amount', descending: true },
        ...request,
      });
    const numbers = async (request: object) =>
      (await list(request)).items.map(({ ruleId }) => ruleId);
    expect(await numbers({})).toEqual(['split-under-limit', 'duplicate-payment']);
    expect(await numbers({ descending: false })).toEqual([
      'duplicate-payment',
      'split-under-limit',
    ]);
    expect(await numbers({ offset: 1 })).toEqual(['duplicate-payment']);
    expect(await numbers({ minAmountCents: 50_000 })).toEqual(['split-under-limit']);
    expect(await numbers({ text: 'GLEICHEN' })).toEqual([]);
    expect(await numbers({ text: '2001' })).toHaveLength(2);
    expect(await numbers({ text: '100%' })).toEqual([]);
    expect(await numbers({ dispositions: ['cleared'] })).toEqual([]);
    expect(await numbers({ ruleIds: ['duplicate-payment'], risks: ['high'] })).toEqual([
      'duplicate-payment',
    ]);
    for (const sort of ['number', 'risk', 'rule', 'date'])
      expect(await numbers({ sort })).toHaveLength(2);
  });
});

describe('finding', () => {
  it('is written by lead and auditor; a manager sees own ones only', async () => {
    const { id, ...team } = await office.engagement();
    const findings = office.get(FindingService);
    const create = (actor: Actor, more: Partial<FindingDraft> = {}) =>
      findings.create(actor, id, { ...draft, ...more });
    for (const role of ['consultant', 'manager', 'reader'] as const satisfies EngagementRole[]) {
      await expect(create(team[role])).rejects.toEqual(refused('access.permission-missing'));
    }
    const stranger = (await office.engagement()).lead;
    await expect(create(stranger)).rejects.toEqual(refused('access.engagement-not-found'));
    const other = await create(team.auditor);
    const own = await create(team.lead, { addressedTo: team.manager.accountId });
    const seen = await findings.list(team.manager, id, page);
    expect([seen.total, seen.items[0]?.id]).toEqual([1, own.id]);
    await expect(findings.get(team.manager, id, other.id)).rejects.toEqual(
      refused('findings.finding-unknown'),
    );
    expect(await findings.list(team.reader, id, page)).toMatchObject({ total: 2 });
  });

  it('is numbered without gaps, also when two people write at once', async () => {
    const { id, auditor, lead } = await office.engagement();
    const service = office.get(FindingService);
    const writers = [auditor, lead, auditor, lead, auditor];
    await Promise.all(writers.map((actor) => service.create(actor, id, draft)));
    const { items } = await service.list(lead, id, page);
    expect(items.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  });

  it('rests on red flags and starts with their amount', async () => {
    const { id, auditor, flag } = await withFlag();
    const service = office.get(FindingService);
    const finding = await service.create(auditor, id, { ...draft, redFlagIds: [flag.id] });
    expect(finding.amountAtRiskCents).toBe(flag.amountAtRiskCents);
    expect((await service.get(auditor, id, finding.id)).redFlagIds).toEqual([flag.id]);
    const other = await withFlag();
    await expect(
      service.create(auditor, id, { ...draft, redFlagIds: [other.flag.id] }),
    ).rejects.toEqual(refused('findings.red-flag-unknown'));
  });

  it('is not addressed to somebody outside', async () => {
    const { id, auditor } = await office.engagement();
    const { accountId } = await office.person();
    const attempt = office
      .get(FindingService)
      .create(auditor, id, { ...draft, addressedTo: accountId });
    await expect(attempt).rejects.toEqual(refused('findings.account-not-member'));
  });

  it('goes from hearing to closure as the procedure wants it', async () => {
    const { id, auditor, manager, lead, finding } = await withFinding();
    const statuses = office.get(FindingStatusService);
    const measures = office.get(MeasureService);
    const hearing = await statuses.move(auditor, at(finding), {
      status: 'in-hearing',
      reason: null,
    });
    const agree = { status: 'agreed', reason: null } as const;
    await expect(statuses.move(manager, at(hearing), agree)).rejects.toEqual(
      refused('findings.status-need-response'),
    );
    const answered = await statuses.respond(manager, at(hearing), 'Das trifft zu.');
    await expect(statuses.move(manager, at(answered), agree)).rejects.toEqual(
      refused('findings.status-need-planned-measure'),
    );
    const measure = await measures.add(auditor, finding, {
      ...{ title: 'Rückforderung', ownerName: 'Leitung' },
      ...{ ownerId: manager.accountId, deadline: '2026-06-30' },
    });
    const agreed = await statuses.move(manager, at(answered), agree);
    const close = { status: 'closed', reason: 'Nachschau am 1. Juli' } as const;
    await expect(statuses.move(auditor, at(agreed), close)).rejects.toEqual(
      refused('findings.status-need-verified-measures'),
    );
    await expect(measures.move(manager, at(measure), 'implemented', null)).rejects.toEqual(
      refused('findings.status-need-evidence'),
    );
    const noted = await measures.edit(
      manager,
      at(measure),
      { remark: 'Bescheid vom 2. Mai' },
      null,
    );
    const done = await measures.move(manager, at(noted), 'implemented', null);
    await expect(measures.move(manager, at(done), 'verified', 'gesehen')).rejects.toEqual(
      refused('findings.status-step-by-verifier'),
    );
    await measures.move(auditor, at(done), 'verified', 'gesehen');
    const closed = await statuses.move(lead, at(agreed), close);
    expect(closed.status).toBe('closed');
    const { history } = await office.get(FindingService).get(lead, id, finding.id);
    expect(history.map(({ kind, after }) => [kind, after])).toEqual([
      ['status', 'in-hearing'],
      ['status', 'agreed'],
      ['status', 'implemented'],
      ['status', 'verified'],
      ['status', 'closed'],
    ]);
    await expect(
      office.get(FindingService).edit(lead, at(closed), { title: 'anders' }),
    ).rejects.toEqual(refused('findings.finding-ended'));
  });

  it('is withdrawn with a reason by the lead and never deleted', async () => {
    const { auditor, lead, finding } = await withFinding();
    const statuses = office.get(FindingStatusService);
    const withdraw = (actor: Actor, reason: string | null) =>
      statuses.move(actor, at(finding), { status: 'withdrawn', reason });
    await expect(withdraw(auditor, 'Irrtum')).rejects.toEqual(
      refused('findings.status-step-by-lead'),
    );
    await expect(withdraw(lead, null)).rejects.toEqual(refused('findings.status-need-reason'));
    expect(await withdraw(lead, 'Irrtum')).toMatchObject({ status: 'withdrawn' });
    const attempt = office.transactions.run(lead, (manager) =>
      manager.query('delete from app.finding'),
    );
    await expect(attempt).rejects.toThrow(/permission denied/);
  });

  it('is not overwritten by somebody who saw an older version', async () => {
    const { auditor, lead, finding } = await withFinding();
    const service = office.get(FindingService);
    await service.edit(lead, at(finding), { title: 'Neu' });
    await expect(service.edit(auditor, at(finding), { cause: 'Anders' })).rejects.toEqual(
      refused('engagements.changed-meanwhile'),
    );
  });
});

describe('measure', () => {
  it('keeps its old deadline visible and moves it with a reason only', async () => {
    const { id, auditor, manager, finding } = await withFinding();
    const measures = office.get(MeasureService);
    const measure = await measures.add(auditor, finding, { title: 'A', deadline: '2026-06-30' });
    const later = { deadline: '2026-09-30' };
    await expect(measures.edit(manager, at(measure), later, null)).rejects.toEqual(
      refused('findings.deadline-reason-missing'),
    );
    await measures.edit(manager, at(measure), later, 'Verfahren kommt später');
    const { history } = await office.get(FindingService).get(auditor, id, finding.id);
    expect(history).toMatchObject([
      { kind: 'deadline', before: '2026-06-30', after: '2026-09-30', measureId: measure.id },
    ]);
  });

  it('is shown to its owner and to whom the finding is addressed', async () => {
    const { id, auditor, manager, lead, finding } = await withFinding();
    const measures = office.get(MeasureService);
    await measures.add(auditor, finding, { title: 'eigene' });
    const other = await office.get(FindingService).create(lead, id, draft);
    const foreign = await measures.add(lead, other, { title: 'fremde' });
    const seen = await measures.list(manager, id, page);
    expect(seen.items.map(({ title }) => title)).toEqual(['eigene']);
    await expect(measures.move(manager, at(foreign), 'in-progress', null)).rejects.toEqual(
      refused('findings.measure-unknown'),
    );
  });
});
