import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { ComparisonService } from '#pruefwerk/process-studies';
import { ProcessContentService, ProcessCreationService } from '#pruefwerk/processes';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { oneTimeBenefit } from '../kit/clean-processes/one-time-benefit.ts';
import { xmlOf } from '../kit/process-file.ts';
import { mutations } from '../kit/process-mutants.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;
const comparisons = () => office.get(ComparisonService);
const facts = { name: 'Beihilfe', kind: 'as-is', unit: '', caseloadPerYear: 1000 } as const;

/** An as-is process with a gap and a to-be process without it. */
async function withPair() {
  const team = await office.engagement();
  const file = structuredClone(oneTimeBenefit);
  mutations['payment-four-eyes']?.(file);
  const creation = office.get(ProcessCreationService);
  const asIs = await creation.fromXml(team.consultant, team.id, xmlOf(file), facts);
  const copy = await creation.copy(team.consultant, asIs, { name: 'Soll', kind: 'to-be' });
  const toBe = await office
    .get(ProcessContentService)
    .save(team.consultant, copy, xmlOf(oneTimeBenefit));
  return { ...team, asIs, toBe };
}

const newest = ({ id }: { readonly id: string }) => ({ processId: id, revision: null });

describe('a comparison of as it is with as it shall be', () => {
  it('tells what changed, and which gaps that closes', async () => {
    const { id, reader, asIs, toBe } = await withPair();
    const told = await comparisons().compare(reader, id, newest(asIs), newest(toBe));
    expect(told.difference.added.map(({ kind }) => kind)).toContain('control');
    expect(told.difference.removed).toEqual([]);
    expect(told.hits.opened).toEqual([]);
    expect(told.hits.closed.map(({ ruleId }) => ruleId)).toContain('payment-four-eyes');
    expect(told.effect.casesPerYear).toBe(1000);
    const minutes = told.effect.figures.find(({ name }) => name === 'minutesPerCase');
    expect(minutes?.before?.base).toBeGreaterThan(0);
    expect(minutes?.after).toEqual(minutes?.before);
  });

  it('takes an earlier content of the same process too', async () => {
    const { id, reader, toBe } = await withPair();
    const earlier = { processId: toBe.id, revision: 1 };
    const told = await comparisons().compare(reader, id, earlier, newest(toBe));
    expect([told.before.revision, told.after.revision]).toEqual([1, 2]);
    expect(told.difference.added.length).toBeGreaterThan(0);
    await expect(
      comparisons().compare(reader, id, { ...earlier, revision: 7 }, newest(toBe)),
    ).rejects.toEqual(refused('processes.revision-unknown'));
  });

  it('is refused to managers, to strangers, and with a process of another engagement', async () => {
    const { id, manager, reader, asIs, toBe } = await withPair();
    const other = await withPair();
    const pair = [newest(asIs), newest(toBe)] as const;
    await expect(comparisons().compare(manager, id, ...pair)).rejects.toEqual(
      refused('access.permission-missing'),
    );
    await expect(comparisons().compare(other.lead, id, ...pair)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
    await expect(
      comparisons().compare(reader, id, newest(asIs), newest(other.toBe)),
    ).rejects.toEqual(refused('processes.process-unknown'));
  });
});
