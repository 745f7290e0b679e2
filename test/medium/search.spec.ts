import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { FindingService, MeasureService } from '#pruefwerk/findings';
import { PaymentBrowser } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { type SearchAnswer, SearchService } from '#pruefwerk/reporting';
import { finishedRun, redFlagsOf, sealedEngagement } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

// Several transactions and an analysis each; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

async function analysed() {
  const engagement = await sealedEngagement(office);
  await finishedRun(office, engagement);
  return engagement;
}

function find(actor: Actor, engagementId: string, text: string, limit = 5) {
  return office.get(SearchService).find(actor, { engagementId, text, limit });
}

/** The first search opens the population and may come too late for its own answer; soon after it is there. */
async function findWithPayments(actor: Actor, id: string, text: string): Promise<SearchAnswer> {
  for (let attempt = 0; attempt < 50; attempt++) {
    const answer = await find(actor, id, text);
    if (answer.complete) return answer;
  }
  throw new Error('the payments never came');
}

const numbers = ({ hits }: SearchAnswer) => hits.map(({ kind, number }) => `${kind} ${number}`);

describe('what is found', () => {
  it('a red flag by its number, by case and by words', async () => {
    const { id, lead } = await analysed();
    const flag = (await redFlagsOf(office, lead, id)).find(
      (one) => one.ruleId === 'duplicate-payment',
    )!;
    const shown = `A-${String(flag.number).padStart(4, '0')}`;
    for (const text of [shown, `a${flag.number}`]) {
      expect(numbers(await find(lead, id, text))).toEqual([`red-flag ${shown}`]);
    }
    expect(numbers(await find(lead, id, '2001'))).toContain(`red-flag ${shown}`);
    expect(numbers(await find(lead, id, '397,00'))).toContain(`red-flag ${shown}`);
  });

  it('findings and measures by number and by words', async () => {
    const { id, auditor } = await analysed();
    const finding = await office.get(FindingService).create(auditor, id, {
      ...{ title: 'Doppelte Auszahlung', risk: 'high', area: 'Erstausstattung' },
    });
    await office.get(MeasureService).add(auditor, finding, { title: 'Auszahlung zurückfordern' });
    expect(numbers(await find(auditor, id, 'AUSZAHLUNG'))).toEqual([
      'finding F-01',
      'measure M-01',
    ]);
    expect(numbers(await find(auditor, id, 'f1'))).toEqual(['finding F-01']);
    expect(numbers(await find(auditor, id, 'M-01'))).toEqual(['measure M-01']);
  });

  it('payments by voucher, with date and amount, once each', async () => {
    const { id, lead, dataset } = await analysed();
    const { hits } = await findWithPayments(lead, id, '2001');
    const payments = hits.filter(({ kind }) => kind === 'payment');
    expect(payments).toEqual([
      expect.objectContaining({
        ...{ number: '2001', datasetId: dataset.id, amountCents: 39_700, date: '2025-03-12' },
      }),
    ]);
  });

  it('no more of a kind than asked for', async () => {
    const { id, lead } = await analysed();
    for (const title of ['Eins', 'Zwei', 'Drei']) {
      await office.get(FindingService).create(lead, id, { title: `Fall ${title}`, risk: 'low' });
    }
    expect(numbers(await find(lead, id, 'Fall', 2))).toEqual(['finding F-01', 'finding F-02']);
  });

  it('nothing by a single letter', async () => {
    const { id, lead } = await analysed();
    expect(await find(lead, id, ' A ')).toEqual({ hits: [], complete: true });
  });

  it('wildcards find themselves only', async () => {
    const { id, lead } = await analysed();
    await office.get(FindingService).create(lead, id, { title: 'Zu 100 % bar', risk: 'low' });
    expect(numbers(await find(lead, id, '100 %'))).toEqual(['finding F-01']);
    expect(numbers(await find(lead, id, '%%'))).toEqual([]);
  });
});

describe('who finds what', () => {
  it('red flags about persons the lead only', async () => {
    const { id, lead, auditor } = await analysed();
    const flag = (await redFlagsOf(office, lead, id)).find((one) => one.aboutPersons)!;
    const text = `A-${flag.number}`;
    expect((await find(lead, id, text)).hits).toHaveLength(1);
    expect((await find(auditor, id, text)).hits).toEqual([]);
  });

  it('a manager their own findings and measures, and no payments', async () => {
    const { id, lead, manager } = await analysed();
    const findings = office.get(FindingService);
    await findings.create(lead, id, { title: 'Fall 2001 fremd', risk: 'high' });
    const own = await findings.create(lead, id, {
      ...{ title: 'Fall 2001 eigen', risk: 'low', addressedTo: manager.accountId },
    });
    await office.get(MeasureService).add(lead, own, { title: 'Fall 2001 klären' });
    expect(numbers(await find(manager, id, '2001'))).toEqual(['finding F-02', 'measure M-01']);
  });

  it('nobody of another engagement', async () => {
    const { id } = await analysed();
    const { lead: stranger } = await office.engagement();
    await expect(find(stranger, id, '2001')).rejects.toMatchObject({
      code: 'access.engagement-not-found',
    });
  });
});

it('answers without the payments rather than late', async () => {
  const { id, lead } = await analysed();
  const slow = jest.spyOn(office.get(PaymentBrowser), 'first');
  slow.mockImplementation(() => new Promise(() => undefined));
  try {
    const answer = await find(lead, id, '2001');
    expect(answer.complete).toBe(false);
    expect(numbers(answer)).toContain('red-flag A-0002');
  } finally {
    slow.mockRestore();
  }
});
