import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { AnalyseHandler, AnalysisRun, AnalysisRunService } from '#pruefwerk/analysis';
import { SigningLimitService } from '#pruefwerk/engagements';
import { DispositionService, RedFlagService } from '#pruefwerk/findings';
import { DatasetService, ImportHandler, ImportService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { RULES } from '#pruefwerk/red-flags';
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

const page = { offset: 0, limit: 50 };
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

describe('who may run rules', () => {
  it('lead, auditor and consultant; nobody of another engagement', async () => {
    const { id, dataset, ...team } = await sealedEngagement(office);
    const runs = office.get(AnalysisRunService);
    const create = (actor: Actor) => runs.create(actor, id, { datasetId: dataset.id });
    for (const role of ['lead', 'auditor', 'consultant'] as const) await create(team[role]);
    for (const role of ['manager', 'reader'] as const satisfies EngagementRole[]) {
      await expect(create(team[role])).rejects.toEqual(refused('access.permission-missing'));
    }
    const { lead: stranger, id: otherId } = await office.engagement();
    await expect(create(stranger)).rejects.toEqual(refused('access.engagement-not-found'));
    const borrowed = runs.create(stranger, otherId, { datasetId: dataset.id });
    await expect(borrowed).rejects.toEqual(refused('payments.dataset-unknown'));
    const seen = office.transactions.run(stranger, (manager) => manager.count(AnalysisRun));
    expect(await seen).toBe(0);
  });
});

describe('a run', () => {
  it('fixes rules, versions, parameters, Land and signing limits when it is asked for', async () => {
    const { id, lead, dataset } = await sealedEngagement(office);
    const limit = { role: 'Sachbearbeitung', organisationUnitId: null, validTo: null };
    await office
      .get(SigningLimitService)
      .add(lead, id, { ...limit, limitCents: 30_000, validFrom: '2025-01-01' });
    const run = await office.get(AnalysisRunService).create(lead, id, {
      datasetId: dataset.id,
      ruleIds: ['duplicate-payment', 'split-under-limit'],
    });
    expect(run).toMatchObject({
      state: 'waiting',
      land: 'NW',
      signingLimits: [{ limitCents: 30_000, orgUnit: null, validFrom: '2025-01-01' }],
    });
    expect(run.rules.map((rule) => rule.id)).toEqual(['duplicate-payment', 'split-under-limit']);
    for (const { version, parameters } of run.rules) {
      expect(version).toBeGreaterThan(0);
      expect(Object.keys(parameters).length).toBeGreaterThan(0);
    }
  });

  it.each([
    ['an unknown rule', { ruleIds: ['no-such-rule'] }],
    ['an unknown parameter', { parameters: new Map([['duplicate-payment.nonsense', '1']]) }],
  ])('refuses %s before anything is queued', async (_, request) => {
    const { id, lead, dataset } = await sealedEngagement(office);
    const runs = office.get(AnalysisRunService);
    await expect(
      runs.create(lead, id, { datasetId: dataset.id, ...request }),
    ).rejects.toMatchObject({ status: 422 });
    expect(await runs.list(lead, id, page)).toMatchObject({ total: 0 });
  });

  it('tells the outcome of every rule, also of those that did not fit', async () => {
    const run = await finishedRun(office, await sealedEngagement(office));
    expect(run.outcomes.map(({ ruleId }) => ruleId)).toEqual(RULES.map(({ id }) => id));
    expect(run.outcomes.find((one) => one.ruleId === 'outside-working-days')).toMatchObject({
      status: 'not-applicable',
      reason: { code: 'missing-columns' },
    });
    expect(run).toMatchObject({ state: 'done', added: 2, seenAgain: 0, notSeen: 0 });
  });

  it('writes red flags with sentence, pseudonyms and the payments they rest on', async () => {
    const engagement = await sealedEngagement(office);
    await finishedRun(office, engagement);
    const { id, lead } = engagement;
    const flags = await redFlagsOf(office, lead, id);
    const duplicate = flags.find((flag) => flag.ruleId === 'duplicate-payment')!;
    expect(duplicate).toMatchObject({
      amountAtRiskCents: 39_700,
      payments: 2,
      disposition: 'open',
      face: { vouchers: '2001, 2002', paymentDate: '2025-03-12', captured: 'SB-01' },
    });
    expect(duplicate.wording.de.sentence).toContain('397,00');
    expect(duplicate.wording.en.sentence).toContain('397.00');
    const { evidence } = await office.get(RedFlagService).get(lead, id, duplicate.id);
    expect(evidence.map(({ position, payment }) => [position, payment.sourceLine])).toEqual([
      [1, 42],
      [2, 43],
    ]);
    const text = JSON.stringify([flags, evidence]);
    expect(text).not.toMatch(/Meier|Huber/);
  });
});

describe('a repeated run', () => {
  it('neither duplicates nor reopens', async () => {
    const engagement = await sealedEngagement(office);
    await finishedRun(office, engagement);
    const { id, lead } = engagement;
    const [flag] = await redFlagsOf(office, lead, id);
    const target = { engagementId: id, id: flag!.id, version: flag!.version };
    await office.get(DispositionService).dispose(lead, target, 'cleared', 'Zwei Kinder.');
    const again = await finishedRun(office, engagement);
    expect(again).toMatchObject({ added: 0, seenAgain: 2, notSeen: 0 });
    const flags = await redFlagsOf(office, lead, id);
    expect(flags.map(({ number, disposition }) => [number, disposition])).toEqual([
      [1, 'cleared'],
      [2, 'open'],
    ]);
    expect(flags.every((one) => one.lastRunId === again.id)).toBe(true);
  });

  it('over the same payments of another import finds the same red flags again', async () => {
    const engagement = await sealedEngagement(office);
    await finishedRun(office, engagement);
    const { id, lead } = engagement;
    const text = smallFile().toString('latin1');
    const [header, ...lines] = text.trimEnd().split('\r\n');
    const shuffled = Buffer.from([header, ...lines.reverse()].join('\r\n'), 'latin1');
    const upload = await office.upload(lead, id, shuffled);
    const one = await office.get(ImportService).create(lead, id, { uploadIds: [upload.id] });
    await office.work(office.get(ImportHandler), lead);
    const dataset = await office.get(DatasetService).ofImport(lead, id, one.id);
    expect(dataset!.sha256).toBe(engagement.dataset.sha256);
    const again = await finishedRun(office, { id, lead, dataset: dataset! });
    expect(again).toMatchObject({ added: 0, seenAgain: 2 });
  });

  it('that finds less keeps the flag and says in which run it was not seen', async () => {
    const engagement = await sealedEngagement(office);
    await finishedRun(office, engagement);
    const { id, lead } = engagement;
    const rule = RULES.find((one) => one.id === 'split-under-limit')!;
    const less = await finishedRun(office, engagement, {
      ruleIds: [rule.id],
      parameters: new Map([['split-under-limit.limit', '5000,00']]),
    });
    expect(less).toMatchObject({ notSeen: 1 });
    const flags = await redFlagsOf(office, lead, id);
    const unseen = flags.filter((flag) => flag.notSeenInRunId === less.id);
    expect(unseen.map(({ ruleId }) => ruleId)).toEqual([rule.id]);
    const back = await finishedRun(office, engagement);
    expect(back).toMatchObject({ added: 0, seenAgain: 2 });
    expect((await redFlagsOf(office, lead, id)).map((flag) => flag.notSeenInRunId)).toEqual([
      null,
      null,
    ]);
  });
});

describe('a worker', () => {
  it('killed after the rules ran leaves no red flag, and the next one finishes once', async () => {
    const { id, lead, dataset } = await sealedEngagement(office);
    const runs = office.get(AnalysisRunService);
    const run = await runs.create(lead, id, { datasetId: dataset.id });
    const killed = new AbortController();
    const attempt = office.work(office.get(AnalyseHandler), lead, {
      signal: killed.signal,
      progress: ({ phase }) => {
        if (phase === 'write') killed.abort(new Error('killed'));
        killed.signal.throwIfAborted();
        return Promise.resolve();
      },
    });
    await expect(attempt).rejects.toThrow('killed');
    expect(await redFlagsOf(office, lead, id)).toEqual([]);
    expect((await runs.get(lead, id, run.id)).state).toBe('running');
    const context = await office.work(office.get(AnalyseHandler), lead);
    await office.get(AnalyseHandler).run(context);
    expect(await redFlagsOf(office, lead, id)).toHaveLength(2);
    expect((await runs.get(lead, id, run.id)).state).toBe('done');
  });

  it('writes nothing for a run that was cancelled meanwhile', async () => {
    const { id, lead, dataset } = await sealedEngagement(office);
    const runs = office.get(AnalysisRunService);
    const run = await runs.create(lead, id, { datasetId: dataset.id });
    await office.work(office.get(AnalyseHandler), lead, {
      progress: async ({ phase }) => {
        if (phase === 'write') await runs.cancel(lead, id, run.id);
      },
    });
    expect((await runs.get(lead, id, run.id)).state).toBe('cancelled');
    expect(await redFlagsOf(office, lead, id)).toEqual([]);
  });

  it('tells when its job failed for good', async () => {
    const { id, lead, dataset } = await sealedEngagement(office);
    const runs = office.get(AnalysisRunService);
    const run = await runs.create(lead, id, { datasetId: dataset.id });
    const [job] = await office.waitingJobs(lead, 'analyse');
    const subject = { jobId: job!.id, engagementId: id, actor: lead, payload: { runId: run.id } };
    await office.get(AnalyseHandler).ended(subject, 'failed', 'job.worker-lost');
    await office.get(AnalyseHandler).ended(subject, 'failed', 'job.worker-lost');
    expect(await runs.get(lead, id, run.id)).toMatchObject({
      state: 'failed',
      problemCode: 'job.worker-lost',
    });
  });
});

describe('red flags about persons', () => {
  it('are shown to the lead alone', async () => {
    const engagement = await sealedEngagement(office);
    await finishedRun(office, engagement);
    const { id, lead, auditor } = engagement;
    const flags = await redFlagsOf(office, lead, id);
    const secret = flags.find((flag) => flag.aboutPersons)!;
    expect(flags).toHaveLength(2);
    const shown = await redFlagsOf(office, auditor, id);
    expect(shown.map((flag) => flag.id)).not.toContain(secret.id);
    expect(shown).toHaveLength(1);
    expect(await office.get(RedFlagService).counts(auditor, id)).toEqual([
      { ruleId: 'duplicate-payment', disposition: 'open', count: 1 },
    ]);
    const hidden = office.get(RedFlagService).get(auditor, id, secret.id);
    await expect(hidden).rejects.toEqual(refused('findings.red-flag-unknown'));
    const target = { engagementId: id, id: secret.id, version: secret.version };
    const disposing = office.get(DispositionService).dispose(auditor, target, 'query', 'Akte?');
    await expect(disposing).rejects.toEqual(refused('findings.red-flag-unknown'));
  });
});
