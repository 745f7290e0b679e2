import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  DispositionService,
  FindingService,
  type RedFlagFilter,
  type RedFlagListRequest,
  RedFlagService,
} from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { aPayment, aRecordedFlag, engagementWithFlags } from '../kit/recorded-flags.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const secret = { aboutPersons: true, ruleId: 'split-under-limit' } as const;

const facets = (actor: Actor, id: string, filter: RedFlagFilter = {}) =>
  office.get(RedFlagService).facets(actor, id, filter);

async function numbersOf(actor: Actor, id: string, request: Partial<RedFlagListRequest>) {
  const { items } = await office.get(RedFlagService).list(actor, id, {
    ...{ offset: 0, limit: 50, sort: 'number', descending: false },
    ...request,
  });
  return items.map(({ number }) => number);
}

describe('facets of the list', () => {
  const withMix = async () => {
    const engagement = await engagementWithFlags(office, [
      aRecordedFlag(1),
      aRecordedFlag(2),
      aRecordedFlag(3, { risk: 'low', ruleId: 'reversal-pair' }),
      aRecordedFlag(4, { risk: 'medium', ruleId: 'repeated-one-time-benefit' }),
      aRecordedFlag(5, secret),
    ]);
    const { id, version } = engagement.named(2);
    const target = { engagementId: engagement.id, id, version };
    await office.get(DispositionService).dispose(engagement.lead, target, 'cleared', 'Kinder.');
    return engagement;
  };
  const counts = (list: readonly { count: number }[]) => list.map(({ count }) => count);

  it('ignore their own filter and heed the others', async () => {
    const { id, auditor } = await withMix();
    const chosen = await facets(auditor, id, {
      ruleIds: ['duplicate-payment'],
      dispositions: ['open'],
    });
    expect(chosen).toMatchObject({ total: 1, amountAtRiskCents: 1_000 });
    expect(chosen.rules.map(({ ruleId, count }) => [ruleId, count])).toEqual([
      ['duplicate-payment', 1],
      ['reversal-pair', 1],
      ['repeated-one-time-benefit', 1],
    ]);
    expect(chosen.rules[0]).toMatchObject({ name: { de: 'Mögliche Doppelzahlung' }, risk: 'high' });
    expect(counts(chosen.risks)).toEqual([1, 0, 0]);
    expect(counts(chosen.dispositions)).toEqual([1, 1, 0, 0]);
  });

  it('heed filters that are no facet', async () => {
    const { id, auditor } = await withMix();
    const narrowed = await facets(auditor, id, { minAmountCents: 3_000, risks: ['low'] });
    expect(narrowed).toMatchObject({ total: 1, amountAtRiskCents: 3_000 });
    expect(counts(narrowed.risks)).toEqual([0, 1, 1]);
  });

  it('count red flags about persons for the lead only', async () => {
    const { id, auditor, lead } = await withMix();
    expect((await facets(auditor, id)).total).toBe(4);
    expect((await facets(auditor, id)).rules).toHaveLength(3);
    expect((await facets(lead, id)).total).toBe(5);
  });

  it('are not for a manager nor for another engagement', async () => {
    const { id, manager } = await withMix();
    await expect(facets(manager, id)).rejects.toEqual(refused('access.permission-missing'));
    const foreign = (await office.engagement()).lead;
    await expect(facets(foreign, id)).rejects.toEqual(refused('access.engagement-not-found'));
  });
});

describe('filters and order of the list', () => {
  it('narrow by case, amount, day and finding', async () => {
    const { id, lead, named } = await engagementWithFlags(office, [
      aRecordedFlag(1, { caseNumber: '50.3-7' }),
      aRecordedFlag(2, { caseNumber: '50.3-7' }),
      aRecordedFlag(3, { face: { ...aRecordedFlag(3).face, paymentDate: '2026-02-10' } }),
    ]);
    const draft = { title: 'Doppelt', risk: 'high', redFlagIds: [named(2).id] } as const;
    await office.get(FindingService).create(lead, id, draft);
    const numbers = (filter: RedFlagFilter) => numbersOf(lead, id, filter);
    expect(await numbers({ caseNumber: '50.3-7' })).toEqual([1, 2]);
    expect(await numbers({ maxAmountCents: 2_000 })).toEqual([1, 2]);
    expect(await numbers({ dateFrom: '2026-02-10' })).toEqual([3]);
    expect(await numbers({ dateTo: '2026-02-09' })).toEqual([1, 2]);
    expect(await numbers({ hasFinding: true })).toEqual([2]);
    expect(await numbers({ hasFinding: false })).toEqual([1, 3]);
  });

  it('narrow to those that rest on a payment, and still hide those about persons', async () => {
    const { id, lead, auditor } = await engagementWithFlags(office, [
      aRecordedFlag(1),
      aRecordedFlag(2, { evidence: [aPayment({ rowNo: 9 }), aPayment({ rowNo: 1_001 })] }),
      aRecordedFlag(3, { ...secret, evidence: [aPayment({ rowNo: 9 })] }),
    ]);
    expect(await numbersOf(lead, id, { rowNo: 1_001 })).toEqual([1, 2]);
    expect(await numbersOf(lead, id, { rowNo: 9 })).toEqual([2, 3]);
    expect(await numbersOf(auditor, id, { rowNo: 9 })).toEqual([2]);
    expect(await numbersOf(lead, id, { rowNo: 10 })).toEqual([]);
  });

  it('narrow to those about persons for the lead, and leave nothing of them for others', async () => {
    const { id, lead, auditor } = await engagementWithFlags(office, [
      aRecordedFlag(1),
      aRecordedFlag(2, secret),
    ]);
    expect(await numbersOf(lead, id, { aboutPersons: true })).toEqual([2]);
    expect(await numbersOf(lead, id, { aboutPersons: false })).toEqual([1]);
    expect(await numbersOf(auditor, id, { aboutPersons: true })).toEqual([]);
  });

  it('tell the total also on a page behind the last', async () => {
    const { id, lead } = await engagementWithFlags(office, [aRecordedFlag(1), aRecordedFlag(2)]);
    const request = { offset: 50, limit: 50, sort: 'number', descending: false } as const;
    expect(await office.get(RedFlagService).list(lead, id, request)).toEqual({
      items: [],
      total: 2,
    });
  });

  it('can put the weightiest first: by risk, then by amount', async () => {
    const { id, lead } = await engagementWithFlags(office, [
      aRecordedFlag(1),
      aRecordedFlag(2, { risk: 'medium' }),
      aRecordedFlag(3),
    ]);
    expect(await numbersOf(lead, id, { sort: 'weight', descending: true })).toEqual([3, 1, 2]);
  });
});

describe('file of a red flag', () => {
  const inOneCase = () =>
    engagementWithFlags(office, [
      aRecordedFlag(1, { caseNumber: '50.3-7' }),
      aRecordedFlag(2, { caseNumber: '50.3-7', risk: 'low' }),
      aRecordedFlag(3, { evidence: [aPayment({ rowNo: 1_001 })] }),
      aRecordedFlag(4, { ...secret, caseNumber: '50.3-7' }),
      aRecordedFlag(5),
    ]);
  const related = async (actor: Actor, engagementId: string, id: string) => {
    const file = await office.get(RedFlagService).get(actor, engagementId, id);
    return [file.related.map(({ number }) => number), file.relatedTotal];
  };

  it('names others of the same case or payment, those about persons to the lead only', async () => {
    const { id, auditor, lead, named } = await inOneCase();
    expect(await related(auditor, id, named(1).id)).toEqual([[3, 2], 2]);
    expect(await related(lead, id, named(1).id)).toEqual([[4, 3, 2], 3]);
    expect(await related(auditor, id, named(3).id)).toEqual([[1], 1]);
    expect(await related(auditor, id, named(5).id)).toEqual([[], 0]);
  });

  it('shows ten of many and says how many there are', async () => {
    const many = Array.from({ length: 13 }, (_, n) => aRecordedFlag(n, { caseNumber: '50.3-7' }));
    const { id, auditor, named } = await engagementWithFlags(office, many);
    const [numbers, total] = await related(auditor, id, named(0).id);
    expect([numbers, total]).toEqual([[13, 12, 11, 10, 9, 8, 7, 6, 5, 4], 12]);
  });

  it('does not relate another engagement with the same case', async () => {
    await inOneCase();
    const { id, auditor, named } = await inOneCase();
    expect((await related(auditor, id, named(1).id))[1]).toBe(2);
  });

  it('is found by its shown number, names its findings and who disposed', async () => {
    const { id, auditor, reader, named } = await inOneCase();
    const { id: flagId, version, number } = named(2);
    const target = { engagementId: id, id: flagId, version };
    const draft = { title: 'Doppelt', risk: 'high', redFlagIds: [flagId] } as const;
    const finding = await office.get(FindingService).create(auditor, id, draft);
    await office.get(DispositionService).dispose(auditor, target, 'confirmed', 'Ja.');
    const file = await office.get(RedFlagService).getByNumber(reader, id, number);
    expect(file.redFlag).toMatchObject({
      id: flagId,
      ruleName: { en: 'Possible duplicate payment' },
    });
    expect(file.findings).toMatchObject([{ id: finding.id, number: 1, title: 'Doppelt' }]);
    expect(file.disposals[0]?.disposedByName).toBe(file.redFlag.disposedByName);
    expect(file.redFlag.disposedByName).toMatch(/^Kollegin/);
  });

  it('about a person is unknown to everybody but the lead, also by number', async () => {
    const { id, auditor, lead, named } = await inOneCase();
    const service = office.get(RedFlagService);
    const { number } = named(4);
    await expect(service.getByNumber(auditor, id, number)).rejects.toEqual(
      refused('findings.red-flag-unknown'),
    );
    expect((await service.getByNumber(lead, id, number)).redFlag.number).toBe(number);
    const foreign = (await office.engagement()).lead;
    await expect(service.getByNumber(foreign, id, number)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
  });
});
