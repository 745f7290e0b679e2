import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  DispositionService,
  FindingService,
  MeasureService,
  type RedFlag,
} from '#pruefwerk/findings';
import { ReconciliationService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { ExportHandler, ExportService, OverviewService } from '#pruefwerk/reporting';
import { finishedRun, redFlagsOf, sealedEngagement } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { smallFile } from '../kit/payment-files.ts';

// Several transactions and an analysis each; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const overview = (actor: Actor, id: string) => office.get(OverviewService).of(actor, id);
const kinds = async (actor: Actor, id: string) =>
  (await overview(actor, id)).nextSteps.map(({ kind }) => kind);

async function analysed() {
  const engagement = await sealedEngagement(office);
  const run = await finishedRun(office, engagement);
  return { ...engagement, run };
}

async function dispose(actor: Actor, id: string, ruleId: string, to: RedFlag['disposition']) {
  const flag = (await redFlagsOf(office, actor, id)).find((one) => one.ruleId === ruleId)!;
  const target = { engagementId: id, id: flag.id, version: flag.version };
  await office.get(DispositionService).dispose(actor, target, to, 'Nachgesehen.');
  return flag;
}

describe('who is shown what of the overview', () => {
  it('the lead everything', async () => {
    const { id, lead } = await analysed();
    const seen = await overview(lead, id);
    expect(seen.withheld).toEqual([]);
    expect(seen.flagsByRule?.map((rule) => rule.ruleId).sort()).toEqual([
      'duplicate-payment',
      'split-under-limit',
    ]);
  });

  it('an auditor and a reader no red flags about persons, and are told so', async () => {
    const { id, auditor, reader } = await analysed();
    for (const actor of [auditor, reader]) {
      const seen = await overview(actor, id);
      expect(seen.flagsByRule?.map((rule) => rule.ruleId)).toEqual(['duplicate-payment']);
      expect(seen.figures).toMatchObject({ flagsOpen: 1, flagsTotal: 1 });
      expect(seen.counts.flagsOpen).toBe(1);
      expect(seen.withheld.map(({ part }) => part)).toEqual(['red-flags-about-persons']);
    }
    expect((await overview(reader, id)).nextSteps.every(({ allowed }) => !allowed)).toBe(true);
  });

  it('a manager only what is addressed to them', async () => {
    const { id, lead, manager } = await analysed();
    const findings = office.get(FindingService);
    await findings.create(lead, id, { title: 'Fremde', risk: 'high' });
    const own = await findings.create(lead, id, {
      ...{ title: 'Eigene', risk: 'low', addressedTo: manager.accountId },
    });
    await office.get(MeasureService).add(lead, own, { title: 'Später', deadline: '2026-03-01' });
    const seen = await overview(manager, id);
    expect(seen.figures).toMatchObject({
      ...{ payments: null, volumeCents: null, flagsTotal: null, amountAtRiskCents: null },
      ...{ findings: 1, findingsByRisk: { high: 0, medium: 0, low: 1 }, measuresOverdue: 1 },
    });
    expect(seen).toMatchObject({ flagsByRule: null, months: null, population: null, phases: [] });
    expect(seen.lastRun).toBeNull();
    expect(seen.nextSteps).toEqual([{ kind: 'chase-overdue-measures', count: 1, allowed: true }]);
    expect(seen.withheld.map(({ part }) => part)).toContain('payments');
  });

  it('nobody of another engagement', async () => {
    const { id } = await analysed();
    const { lead: stranger } = await office.engagement();
    await expect(overview(stranger, id)).rejects.toMatchObject({
      code: 'access.engagement-not-found',
    });
  });
});

describe('figures', () => {
  it('count each payment at risk once, and not where everything was found harmless', async () => {
    const { id, lead, dataset } = await analysed();
    const before = await overview(lead, id);
    const distinct = await office.asOwner<{ cents: string }>(
      `select sum(cents) as cents from (select distinct (e.payment ->> 'rowNo')::int as row,
         (e.payment ->> 'amountCents')::int as cents
       from app.red_flag_evidence e where e.engagement_id = $1) as payments`,
      [id],
    );
    expect(before.figures.amountAtRiskCents).toBe(Number(distinct[0]!.cents));
    expect(before.figures.volumeCents).toBe(dataset.manifest.controlTotalCents);
    await dispose(lead, id, 'duplicate-payment', 'cleared');
    await dispose(lead, id, 'split-under-limit', 'cleared');
    const after = await overview(lead, id);
    expect(after.figures).toMatchObject({ amountAtRiskCents: 0, flagsOpen: 0, flagsTotal: 2 });
  });

  it('months add up to the population, and what is flagged to the amount at risk', async () => {
    const { id, lead, dataset } = await analysed();
    const { months, figures } = await overview(lead, id);
    const sum = (of: (month: NonNullable<typeof months>[number]) => number) =>
      months!.reduce((all, month) => all + of(month), 0);
    expect(sum((month) => month.paidCents)).toBe(dataset.manifest.controlTotalCents);
    expect(sum((month) => month.flaggedCents ?? 0)).toBe(figures.amountAtRiskCents);
    expect(months!.every(({ month }) => /^\d{4}-\d{2}$/.test(month))).toBe(true);
  });
});

describe('next steps and phases', () => {
  it('begin with the import and go on with the totals and the run', async () => {
    const { id, lead } = await office.engagement();
    expect(await kinds(lead, id)).toEqual(['import-payments']);
    const sealed = await sealedEngagement(office);
    expect(await kinds(sealed.lead, sealed.id)).toEqual(['reconcile-totals', 'run-analysis']);
    const { phases } = await overview(sealed.lead, sealed.id);
    expect(phases.map(({ key, state }) => [key, state])).toEqual([
      ['planning', 'done'],
      ['intake', 'current'],
      ['processes', 'todo'],
      ['analysis', 'current'],
      ['testing', 'todo'],
      ['report', 'todo'],
    ]);
  });

  it('ask for red flags about persons first, then for what each judgement leaves', async () => {
    const { id, lead, dataset } = await analysed();
    await office.get(ReconciliationService).reconcile(lead, id, dataset.importId, {
      ...{ expectedTotalCents: dataset.manifest.controlTotalCents, reason: null },
    });
    expect(await kinds(lead, id)).toEqual([
      'judge-red-flags-about-persons',
      'judge-high-red-flags',
      'issue-workbook',
    ]);
    await dispose(lead, id, 'split-under-limit', 'query');
    const flag = await dispose(lead, id, 'duplicate-payment', 'confirmed');
    expect(await kinds(lead, id)).toEqual(['answer-queries', 'issue-workbook']);
    const finding = await office.get(FindingService).create(lead, id, {
      ...{ title: 'Doppelt', risk: 'high', redFlagIds: [flag.id] },
    });
    expect(await kinds(lead, id)).toContain('add-measures');
    await office
      .get(MeasureService)
      .add(lead, finding, { title: 'Zurück', deadline: '2026-03-01' });
    expect(await kinds(lead, id)).toEqual([
      'answer-queries',
      'chase-overdue-measures',
      'issue-workbook',
    ]);
  });

  it('ask for a workbook only as long as none says how things stand', async () => {
    const { id, lead } = await analysed();
    office.clock.advance(1_000);
    await office.get(ExportService).create(lead, id, {});
    await office.work(office.get(ExportHandler), lead);
    expect(await kinds(lead, id)).not.toContain('issue-workbook');
    office.clock.advance(1_000);
    await dispose(lead, id, 'duplicate-payment', 'cleared');
    expect(await kinds(lead, id)).toContain('issue-workbook');
  });

  it('tell when payments came after the last run', async () => {
    const engagement = await analysed();
    const { id, lead } = engagement;
    expect((await overview(lead, id)).dataNewerThanLastRun).toBe(false);
    office.clock.advance(1_000);
    const others = smallFile().toString('latin1').replaceAll('AZ-K-90', 'AZ-K-91');
    await sealedEngagement(office, Buffer.from(others, 'latin1'), engagement);
    const seen = await overview(lead, id);
    expect(seen.dataNewerThanLastRun).toBe(true);
    expect(seen.nextSteps.map(({ kind }) => kind)).toContain('run-analysis-again');
  });
});
