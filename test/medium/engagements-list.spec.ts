import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EngagementListRequest } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { anEngagement, type CaseOffice, openCaseOffice } from '../kit/case-office.ts';

let office: CaseOffice;
let lead: Actor;
const sort = { field: 'number', descending: false } as const;

const titles = async (request: Partial<EngagementListRequest>, actor = lead) => {
  const { items, total } = await office.engagements.list(actor, {
    ...{ offset: 0, limit: 50, sort },
    ...request,
  });
  expect(total).toBe(items.length);
  return items.map(({ engagement }) => engagement.title);
};

beforeAll(async () => {
  office = await openCaseOffice();
  lead = await office.person({ mayOpenEngagements: true });
  for (const [number, title] of [
    ['L-1', 'Unterkunft 100 %'],
    ['L-2', 'Beihilfen'],
    ['L-3', 'unterkunft 1000'],
  ] as const) {
    await office.engagements.open(lead, anEngagement({ number, title }));
    office.clock.advance(60_000);
  }
});
afterAll(() => office.close());

describe('the list of engagements', () => {
  it.each([
    ['a part of the title, whatever the case', { search: 'UNTER' }, 2],
    ['a percent sign, which is no wildcard', { search: '0 %' }, 1],
    ['a part of the number', { search: 'l-2' }, 1],
    ['a part of the authority', { search: 'lindenborn' }, 3],
    ['two fields at once, which no text spans', { search: 'L-1Unter' }, 0],
    ['a status', { status: 'planning' as const }, 3],
    ['a status that none has', { status: 'closed' as const }, 0],
  ])('finds by %s', async (_, request, expected) => {
    expect(await titles(request)).toHaveLength(expected);
  });

  it('shows a stranger nothing', async () => {
    expect(await titles({ search: 'Unter' }, await office.person())).toEqual([]);
  });

  it('tells status, who leads and when anything was last changed, and sorts by it', async () => {
    const newestFirst = { sort: { field: 'updatedAt', descending: true } } as const;
    const request = { offset: 0, limit: 50, ...newestFirst };
    const before = await office.engagements.list(lead, request);
    const oldest = before.items.at(-1)!;
    expect(oldest.engagement.title).toBe('Unterkunft 100 %');
    office.clock.advance(60_000);
    const changed = await office.engagements.change(lead, oldest.engagement.id, 1, {
      status: 'reporting',
    });
    expect(changed).toMatchObject({ status: 'reporting', title: 'Unterkunft 100 %', version: 2 });
    const [first] = (await office.engagements.list(lead, request)).items;
    expect(first).toMatchObject({
      engagement: { id: oldest.engagement.id },
      figures: { updatedAt: office.clock.now(), leadId: lead.accountId },
      role: 'lead',
    });
    const byStatus = { sort: { field: 'status', descending: true } } as const;
    expect((await titles(byStatus))[0]).toBe('Unterkunft 100 %');
  });

  it('names no single lead of the sample, where everybody is one', async () => {
    const facts = anEngagement({ number: 'BEISPIEL', title: 'Beispiel' });
    const { id } = await office.engagements.openSample(lead, facts);
    const { engagement, figures } = await office.engagements.read(lead, id);
    expect(figures.leadId).toBeNull();
    expect(engagement.status).toBe('in-progress');
    expect(await office.engagements.sampleId(await office.person())).toBe(id);
  });
});
