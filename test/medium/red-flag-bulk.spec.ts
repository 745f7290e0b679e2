import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import {
  BulkDispositionService,
  DispositionService,
  type RedFlagFilter,
  RedFlagService,
} from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { redFlagsOf } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { aRecordedFlag, engagementWithFlags } from '../kit/recorded-flags.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string, parameters?: object) =>
  expect.objectContaining({ code, ...(parameters && { parameters }) }) as unknown;

/** Three of high risk, one of low, one about a person. */
const withFive = () =>
  engagementWithFlags(office, [
    ...[1, 2, 3].map((index) => aRecordedFlag(index)),
    aRecordedFlag(4, { risk: 'low' }),
    aRecordedFlag(5, { aboutPersons: true, ruleId: 'split-under-limit' }),
  ]);

function dispose(
  actor: Actor,
  id: string,
  expectedCount: number,
  filter: RedFlagFilter = {},
  reason = 'Sammelbescheid geprüft',
) {
  const decision = { filter, disposition: 'cleared', reason, expectedCount } as const;
  return office.get(BulkDispositionService).dispose(actor, id, decision);
}

const undo = (actor: Actor, id: string, batchId: string) =>
  office.get(BulkDispositionService).undo(actor, id, batchId);

const states = async (lead: Actor, id: string) =>
  (await redFlagsOf(office, lead, id)).map(({ disposition }) => disposition);

const file = (actor: Actor, engagementId: string, { id }: { id: string }) =>
  office.get(RedFlagService).get(actor, engagementId, id);

describe('bulk disposition', () => {
  it('gives every red flag of the filter its own step and writes one audit entry', async () => {
    const { id, auditor, lead, named } = await withFive();
    const filter: RedFlagFilter = { risks: ['high'] };
    const { batchId, count } = await dispose(auditor, id, 3, filter);
    expect(count).toBe(3);
    expect(await states(lead, id)).toEqual(['cleared', 'cleared', 'cleared', 'open', 'open']);
    const { redFlag, disposals } = await file(auditor, id, named(2));
    expect(redFlag).toMatchObject({ version: 2, dispositionReason: 'Sammelbescheid geprüft' });
    expect(redFlag.disposedByName).toMatch(/^Kollegin/);
    expect(disposals).toMatchObject([
      { step: 1, disposition: 'cleared', undoes: null, batchId, disposedBy: auditor.accountId },
    ]);
    const entries = await office.asOwner<{ action: string; details: object }>(
      'select action, details from app.audit_entry where object_id = $1',
      [batchId],
    );
    expect(entries).toMatchObject([
      {
        action: 'red-flag.bulk-disposed',
        details: { count: 3, filter: '{"risks":["high"]}' },
      },
    ]);
  });

  it('takes named red flags, and no less than all of them', async () => {
    const { id, auditor, named } = await withFive();
    const ids = [named(1).id, named(4).id];
    expect(await dispose(auditor, id, 2, { ids })).toMatchObject({ count: 2 });
    const withForeign = { ids: [named(2).id, randomUUID()] };
    await expect(dispose(auditor, id, 2, withForeign)).rejects.toEqual(
      refused('findings.bulk-count-changed', { expectedCount: 2, actualCount: 1 }),
    );
  });

  it('changes nothing when the count is another than the person was told', async () => {
    const { id, auditor, lead, named } = await withFive();
    const { id: flagId, version } = named(1);
    const one = { engagementId: id, id: flagId, version };
    await office.get(DispositionService).dispose(lead, one, 'query', 'Akte?');
    const filter: RedFlagFilter = { dispositions: ['open'], risks: ['high'] };
    await expect(dispose(auditor, id, 3, filter)).rejects.toEqual(
      refused('findings.bulk-count-changed', { expectedCount: 3, actualCount: 2 }),
    );
    expect(await states(lead, id)).toEqual(['query', 'open', 'open', 'open', 'open']);
  });

  it('lets only one of two people have the same red flags', async () => {
    const { id, auditor, lead } = await withFive();
    const filter: RedFlagFilter = { dispositions: ['open'], risks: ['low'] };
    const both = await Promise.allSettled([
      dispose(auditor, id, 1, filter),
      dispose(lead, id, 1, filter),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('needs a reason, the right role and this engagement', async () => {
    const { id, auditor, ...team } = await withFive();
    await expect(dispose(auditor, id, 4, {}, ' ')).rejects.toEqual(
      refused('findings.disposition-reason-missing'),
    );
    for (const role of ['consultant', 'manager', 'reader'] as const satisfies EngagementRole[]) {
      await expect(dispose(team[role], id, 4)).rejects.toEqual(
        refused('access.permission-missing'),
      );
    }
    const foreign = await withFive();
    await expect(dispose(foreign.lead, id, 4)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
    const ids = [foreign.named(1).id];
    await expect(dispose(auditor, id, 1, { ids })).rejects.toEqual(
      refused('findings.bulk-count-changed', { expectedCount: 1, actualCount: 0 }),
    );
    expect(await states(team.lead, id)).toEqual(Array(5).fill('open'));
  });

  it('reaches red flags about persons for the lead only', async () => {
    const { id, auditor, lead, named } = await withFive();
    expect(await dispose(auditor, id, 4)).toMatchObject({ count: 4 });
    const ids = [named(5).id];
    await expect(dispose(auditor, id, 1, { ids })).rejects.toEqual(
      refused('findings.bulk-count-changed', { expectedCount: 1, actualCount: 0 }),
    );
    const { batchId } = await dispose(lead, id, 1, { ids });
    await expect(undo(auditor, id, batchId)).rejects.toEqual(refused('findings.batch-unknown'));
    expect(await undo(lead, id, batchId)).toEqual({ undone: 1, kept: 0 });
  });
});

describe('taking a bulk disposition back', () => {
  it('restores what held before and keeps what somebody judged since', async () => {
    const { id, auditor, lead, named } = await withFive();
    const single = office.get(DispositionService);
    const at = (index: number, version: number) => ({
      engagementId: id,
      id: named(index).id,
      version,
    });
    await single.dispose(auditor, at(1, 1), 'query', 'Akte?');
    const { batchId } = await dispose(auditor, id, 4);
    await single.dispose(lead, at(2, 2), 'confirmed', 'Zweimal beantragt.');
    const again = await single.dispose(lead, at(3, 2), 'confirmed', 'Irrtum.');
    await single.undo(lead, at(3, again.version));
    expect(await undo(auditor, id, batchId)).toEqual({ undone: 3, kept: 1 });
    expect(await states(lead, id)).toEqual(['query', 'confirmed', 'open', 'open', 'open']);
    const { redFlag, disposals } = await file(auditor, id, named(1));
    expect(redFlag.dispositionReason).toBe('Akte?');
    expect(disposals.map(({ disposition, undoes }) => [disposition, undoes])).toEqual([
      ['query', null],
      ['cleared', null],
      ['query', 2],
    ]);
  });

  it('finds nothing left the second time and does not write that down', async () => {
    const { id, auditor } = await withFive();
    const { batchId } = await dispose(auditor, id, 4);
    await undo(auditor, id, batchId);
    expect(await undo(auditor, id, batchId)).toEqual({ undone: 0, kept: 4 });
    const entries = await office.asOwner(
      'select action from app.audit_entry where object_id = $1 order by id',
      [batchId],
    );
    expect(entries).toEqual([
      { action: 'red-flag.bulk-disposed' },
      { action: 'red-flag.bulk-disposition-undone' },
    ]);
  });

  it('is up to lead and auditor, for a batch of this engagement', async () => {
    const { id, auditor, reader } = await withFive();
    const { batchId } = await dispose(auditor, id, 4);
    const foreign = await withFive();
    await expect(undo(reader, id, batchId)).rejects.toEqual(refused('access.permission-missing'));
    await expect(undo(foreign.lead, id, batchId)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
    await expect(undo(foreign.lead, foreign.id, batchId)).rejects.toEqual(
      refused('findings.batch-unknown'),
    );
  });
});
