import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  type FindingFilter,
  FindingService,
  FindingStatusService,
  type MeasureFilter,
  MeasureService,
} from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { aRecordedFlag, engagementWithFlags } from '../kit/recorded-flags.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const page = { offset: 0, limit: 50 };
const parts = { criteria: 'a', condition: 'b', cause: 'c', effect: 'd', recommendation: 'e' };

/** F-1 (high, in hearing, one red flag, two measures), F-2 (low, to the manager) and F-3 (about a person). */
async function withFindings() {
  const engagement = await engagementWithFlags(office, [
    aRecordedFlag(1),
    aRecordedFlag(2, { aboutPersons: true, ruleId: 'split-under-limit' }),
  ]);
  const { id, lead, auditor, manager, named } = engagement;
  const findings = office.get(FindingService);
  const first = await findings.create(auditor, id, {
    ...{ title: 'Doppelte Auszahlung', risk: 'high', ...parts },
    redFlagIds: [named(1).id],
  });
  const target = { engagementId: id, id: first.id, version: 1 };
  const hearing = { status: 'in-hearing', reason: null } as const;
  await office.get(FindingStatusService).move(auditor, target, hearing);
  const second = await findings.create(lead, id, {
    ...{ title: 'Ohne Antrag 100 %', risk: 'low', addressedTo: manager.accountId },
  });
  const third = await findings.create(lead, id, {
    ...{ title: 'Zweite Freigabe fehlt', risk: 'high' },
    redFlagIds: [named(1).id, named(2).id],
  });
  const measures = office.get(MeasureService);
  await measures.add(auditor, first, { title: 'Rückforderung', deadline: '2026-02-01' });
  await measures.add(auditor, first, { title: 'Schulung', deadline: '2026-06-30' });
  await measures.add(auditor, second, { title: 'Vordruck' });
  return { ...engagement, first, second, third };
}

async function numbers(actor: Actor, id: string, filter: FindingFilter & { sort?: 'risk' } = {}) {
  const { items } = await office.get(FindingService).list(actor, id, { ...page, ...filter });
  return items.map(({ number }) => number);
}

describe('list of findings', () => {
  it('filters by status, risk, text and overdue measures', async () => {
    const { id, lead } = await withFindings();
    expect(await numbers(lead, id, { statuses: ['in-hearing'] })).toEqual([1]);
    expect(await numbers(lead, id, { risks: ['high'] })).toEqual([1, 3]);
    expect(await numbers(lead, id, { text: '100 %' })).toEqual([2]);
    expect(await numbers(lead, id, { text: '%' })).toEqual([2]);
    expect(await numbers(lead, id, { overdueOn: '2026-03-02' })).toEqual([1]);
    expect(await numbers(lead, id, { overdueOn: '2026-02-01' })).toEqual([]);
    expect(await numbers(lead, id, { sort: 'risk' })).toEqual([2, 1, 3]);
  });

  it('counts by status under the other filters', async () => {
    const { id, lead } = await withFindings();
    const request = { ...page, statuses: ['closed'], risks: ['high'] } as const;
    const { total, statuses } = await office.get(FindingService).list(lead, id, request);
    const filled = statuses.filter(({ count }) => count > 0);
    expect([total, filled]).toEqual([
      0,
      [
        { status: 'identified', count: 1 },
        { status: 'in-hearing', count: 1 },
      ],
    ]);
  });

  it('tells names, measures and the red flags that the person may see', async () => {
    const { id, lead, auditor, manager } = await withFindings();
    const counts = async (actor: Actor) => {
      const { items } = await office.get(FindingService).list(actor, id, page);
      return items.map(({ number, redFlags, measures }) => [number, redFlags, measures]);
    };
    expect(await counts(lead)).toEqual([
      [1, 1, 2],
      [2, 0, 1],
      [3, 2, 0],
    ]);
    expect(await counts(auditor)).toContainEqual([3, 1, 0]);
    const own = await office.get(FindingService).list(manager, id, page);
    expect(own).toMatchObject({ total: 1, items: [{ number: 2 }] });
    expect(own.statuses.reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(own.items[0]?.addressedToName).toMatch(/^Kollegin/);
    expect(own.items[0]?.createdByName).toMatch(/^Kollegin/);
    const stranger = (await office.engagement()).lead;
    await expect(numbers(stranger, id)).rejects.toEqual(refused('access.engagement-not-found'));
  });
});

describe('file of a finding', () => {
  it('is found by its number, by the people it is for', async () => {
    const { id, auditor, manager, first } = await withFindings();
    const service = office.get(FindingService);
    const file = await service.getByNumber(auditor, id, 1);
    expect(file).toMatchObject({ finding: { id: first.id }, redFlags: [{ number: 1 }] });
    expect(file.history[0]?.changedByName).toBe(file.finding.createdByName);
    await expect(service.getByNumber(manager, id, 1)).rejects.toEqual(
      refused('findings.finding-unknown'),
    );
  });

  it('tells each person the next steps and what stands against them', async () => {
    const { id, auditor, reader } = await withFindings();
    const refusals = async (actor: Actor) => {
      const { nextStatuses } = await office.get(FindingService).getByNumber(actor, id, 1);
      return nextStatuses.map(({ status, refusal }) => [status, refusal]);
    };
    expect(await refusals(auditor)).toEqual([
      ['agreed', 'findings.status-need-response'],
      ['disputed', 'findings.status-need-response'],
      ['withdrawn', 'findings.status-step-by-lead'],
    ]);
    expect((await refusals(reader))[0]).toEqual(['agreed', 'findings.status-step-by-auditee']);
  });

  it('hides red flags about persons, which nobody else then takes away by editing', async () => {
    const { id, lead, auditor, third, named } = await withFindings();
    const service = office.get(FindingService);
    const { redFlagIds } = await service.get(auditor, id, third.id);
    expect(redFlagIds).toEqual([named(1).id]);
    const target = { engagementId: id, id: third.id, version: 1 };
    await service.edit(auditor, target, { redFlagIds: [] });
    expect((await service.get(lead, id, third.id)).redFlagIds).toEqual([named(2).id]);
  });
});

describe('list of measures', () => {
  it('filters, sorts and tells finding and next steps', async () => {
    const { id, auditor, manager } = await withFindings();
    const list = (filter: MeasureFilter & { sort?: 'deadline'; descending?: boolean } = {}) =>
      office.get(MeasureService).list(auditor, id, { ...page, ...filter });
    const titles = async (filter: Parameters<typeof list>[0]) =>
      (await list(filter)).items.map(({ title }) => title);
    expect(await titles({ overdueOn: '2026-03-02' })).toEqual(['Rückforderung']);
    expect(await titles({ risks: ['low'] })).toEqual(['Vordruck']);
    expect(await titles({ text: 'schul' })).toEqual(['Schulung']);
    expect(await titles({ sort: 'deadline', descending: true })).toEqual([
      ...['Schulung', 'Rückforderung', 'Vordruck'],
    ]);
    const { items, statuses } = await list({ statuses: ['verified'] });
    expect([items, statuses[0]]).toEqual([[], { status: 'open', count: 3 }]);
    const own = await office.get(MeasureService).list(manager, id, page);
    expect(own.items).toMatchObject([
      {
        findingNumber: 2,
        nextStatuses: [
          { status: 'in-progress', refusal: null },
          { status: 'implemented', refusal: 'findings.status-need-evidence' },
          { status: 'cancelled', refusal: 'findings.status-step-by-lead' },
        ],
      },
    ]);
  });
});
