import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import {
  AnalyseHandler,
  AnalysisRunService,
  isAboutPersons,
  RuleCatalogue,
  type RunEvent,
  RunEvents,
  RunReader,
} from '#pruefwerk/analysis';
import { EngagementService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { RULES } from '#pruefwerk/red-flags';
import { finishedRun, sealedEngagement } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

// Several transactions and an analysis each; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const page = { offset: 0, limit: 50 };
const readers = ['lead', 'auditor', 'consultant', 'reader'] as const satisfies EngagementRole[];

describe('who sees runs, their difference, their events and the rules', () => {
  it('every role but the manager; nobody of another engagement', async () => {
    const engagement = await sealedEngagement(office);
    const { id, dataset, ...team } = engagement;
    const run = await finishedRun(office, engagement);
    const signal = new AbortController().signal;
    const looks = (actor: Actor): Promise<unknown>[] => [
      office.get(RunReader).list(actor, id, page),
      office.get(RunReader).get(actor, id, run.id),
      office.get(RunReader).difference(actor, id, run.id),
      office.get(RuleCatalogue).list(actor, id, dataset.id),
      office.get(RunEvents).follow(actor, { engagementId: id, id: run.id }, 0, signal),
    ];
    for (const role of readers) await Promise.all(looks(team[role]));
    const { lead: stranger, id: otherId } = await office.engagement();
    for (const look of looks(team.manager)) {
      await expect(look).rejects.toMatchObject({ code: 'access.permission-missing' });
    }
    for (const look of looks(stranger)) {
      await expect(look).rejects.toMatchObject({ code: 'access.engagement-not-found' });
    }
    await expect(office.get(RunReader).get(stranger, otherId, run.id)).rejects.toMatchObject({
      code: 'analysis.analysis-run-unknown',
    });
    await expect(
      office.get(RuleCatalogue).list(stranger, otherId, dataset.id),
    ).rejects.toMatchObject({ code: 'payments.dataset-unknown' });
  });
});

describe('a run as it is shown', () => {
  it('names person and payments, and has the same hash when it finds the same', async () => {
    const engagement = await sealedEngagement(office);
    const { id, lead, dataset } = engagement;
    const first = await finishedRun(office, engagement);
    await finishedRun(office, engagement);
    await finishedRun(office, engagement, { ruleIds: ['duplicate-payment'] });
    const { items, total } = await office.get(RunReader).list(lead, id, page);
    expect(total).toBe(3);
    expect(items[0]!.createdByName).toMatch(/^Kollegin \d+$/);
    expect(items[0]!.dataset).toEqual({
      ...{ id: dataset.id, files: ['zahlungen.csv'], rows: dataset.manifest.accepted },
      sha256Short: dataset.sha256.slice(0, 12),
    });
    const [fewer, again] = items.map(({ resultSha256 }) => resultSha256);
    expect(again).toBe(first.resultSha256);
    expect(fewer).toMatch(/^[0-9a-f]{64}$/);
    expect(fewer).not.toBe(again);
  });

  it('tells what changed since the last finished run, not since a cancelled one', async () => {
    const engagement = await sealedEngagement(office);
    const { id, lead, dataset } = engagement;
    const first = await finishedRun(office, engagement);
    const runs = office.get(AnalysisRunService);
    const cancelled = await runs.create(lead, id, { datasetId: dataset.id });
    await runs.cancel(lead, id, cancelled.id);
    const [name, definition] = Object.entries(
      RULES.find((rule) => rule.id === 'duplicate-payment')!.parameters,
    ).find(([, one]) => one.kind === 'days')!;
    const value = Number(definition.default) + 1;
    const third = await finishedRun(office, engagement, {
      ruleIds: ['duplicate-payment'],
      parameters: new Map([[`duplicate-payment.${name}`, String(value)]]),
    });
    const reader = office.get(RunReader);
    const difference = await reader.difference(lead, id, third.id);
    expect(difference).toMatchObject({
      ...{ previousNumber: 1, previousRunId: first.id, sameDataset: true, added: 0 },
    });
    expect(difference.rules[0]).toMatchObject({
      ...{ ruleId: 'duplicate-payment', hits: 1, previousHits: 1, delta: 0 },
      parametersChanged: [{ name, before: definition.default, after: value }],
    });
    expect(difference.rules).toHaveLength(RULES.length);
    expect(await reader.difference(lead, id, first.id)).toMatchObject({ previousNumber: null });
  });
});

describe('hits about persons', () => {
  const secretOf = <One extends { readonly ruleId: string; readonly status: string | null }>(
    rules: readonly One[],
  ) => rules.filter(({ ruleId, status }) => status === 'ran' && isAboutPersons(ruleId));

  it('are told to the lead, and to nobody else not even their number', async () => {
    const engagement = await sealedEngagement(office);
    const { id, lead, auditor, consultant, reader } = engagement;
    await finishedRun(office, engagement);
    const run = await finishedRun(office, engagement);
    const runs = office.get(RunReader);
    const ofLead = await runs.get(lead, id, run.id);
    expect(secretOf(ofLead.outcomes).map(({ hits }) => hits)).toContain(1);
    expect(ofLead).toMatchObject({ added: 0, seenAgain: 2, notSeen: 0 });
    const { rules } = await runs.difference(lead, id, run.id);
    expect(secretOf(rules).map(({ previousHits }) => previousHits)).toContain(1);
    for (const other of [auditor, consultant, reader]) {
      const { items } = await runs.list(other, id, page);
      expect(items[0]).toEqual(await runs.get(other, id, run.id));
      expect(items.map(({ added, seenAgain, notSeen }) => [added, seenAgain, notSeen])).toEqual([
        [0, 1, null],
        [1, 0, null],
      ]);
      const secret = secretOf(items[0]!.outcomes);
      expect(secret.length).toBeGreaterThan(0);
      for (const one of secret) expect(one).toMatchObject({ hits: null, amountAtRiskCents: null });
      const duplicates = items[0]!.outcomes.find(({ ruleId }) => ruleId === 'duplicate-payment');
      expect(duplicates).toMatchObject({ hits: 1, amountAtRiskCents: 397_00 });
      const difference = await runs.difference(other, id, run.id);
      expect(difference).toMatchObject({ added: 0, seenAgain: 1, notSeen: null });
      for (const one of secretOf(difference.rules))
        expect(one).toMatchObject({ hits: null, previousHits: null, delta: null });
    }
  });

  it('leave the totals whole where no rule about persons ran', async () => {
    const engagement = await sealedEngagement(office);
    const run = await finishedRun(office, engagement, { ruleIds: ['duplicate-payment'] });
    const told = await office.get(RunReader).get(engagement.auditor, engagement.id, run.id);
    expect(told).toMatchObject({ added: 1, seenAgain: 0, notSeen: 0 });
    expect(told.outcomes[0]).toMatchObject({ hits: 1 });
  });

  it('are not counted in the audit trail', async () => {
    const engagement = await sealedEngagement(office);
    const run = await finishedRun(office, engagement);
    const entries = await office.asOwner<{ details: object }>(
      `select details from app.audit_entry where object_id = $1 and action = 'analysis-run.done'`,
      [run.id],
    );
    expect(entries).toEqual([{ details: { number: 1, rules: RULES.length } }]);
  });
});

describe('rules for a dataset', () => {
  it('tell which column is missing, in words', async () => {
    const { id, lead, dataset } = await sealedEngagement(office);
    const rules = await office.get(RuleCatalogue).list(lead, id, dataset.id);
    expect(rules.find((rule) => rule.id === 'duplicate-payment')).toMatchObject({
      ...{ applicable: true, missing: [], recommended: true },
    });
    const late = rules.find((rule) => rule.id === 'outside-working-days')!;
    expect(late).toMatchObject({ applicable: false, recommended: false });
    expect(late.missing[0]![0]!.label.de).not.toContain('_');
    const any = await office.get(RuleCatalogue).list(lead, id, null);
    expect(any.every(({ applicable, missing }) => applicable === null && !missing.length)).toBe(
      true,
    );
  });

  it('show the values that the engagement has set', async () => {
    const { id, lead } = await sealedEngagement(office);
    const rule = RULES.find((one) => one.id === 'duplicate-payment')!;
    const [name, definition] = Object.entries(rule.parameters).find(
      ([, one]) => one.kind === 'days',
    )!;
    const value = Number(definition.default) + 2;
    const engagements = office.get(EngagementService);
    const { version } = (await engagements.read(lead, id)).engagement;
    await engagements.change(lead, id, version, {
      ruleOverrides: { [rule.id]: { [name]: value } },
    });
    const shown = (await office.get(RuleCatalogue).list(lead, id, null)).find(
      (one) => one.id === rule.id,
    )!;
    expect(shown.parameters.find((one) => one.name === name)).toMatchObject({
      ...{ kind: 'days', unit: 'days', default: definition.default, value },
    });
  });
});

describe('events of a run', () => {
  async function queued() {
    const engagement = await sealedEngagement(office);
    const { id, lead, dataset } = engagement;
    const run = await office.get(AnalysisRunService).create(lead, id, { datasetId: dataset.id });
    return {
      lead,
      auditor: engagement.auditor,
      place: { engagementId: id, id: run.id },
      jobId: run.jobId!,
    };
  }

  async function first(actor: Actor, place: { engagementId: string; id: string }) {
    const closed = new AbortController();
    const events = await office.get(RunEvents).follow(actor, place, 0, closed.signal);
    const { value } = await events.next();
    closed.abort();
    await events.return();
    return value as RunEvent;
  }

  it('tell who comes late the state of now first, rule by rule', async () => {
    const { lead, place } = await queued();
    expect(await first(lead, place)).toMatchObject({
      ...{ id: 0, data: { type: 'state', state: 'waiting', runState: 'waiting', run: null } },
    });
    const seen: RunEvent[] = [];
    const progress = async () => void seen.push(await first(lead, place));
    await office.work(office.get(AnalyseHandler), lead, { progress });
    const [afterFirst] = seen;
    expect(afterFirst!.data.run).toMatchObject({
      ...{ phase: 'rules', ruleIndex: 2, ruleCount: RULES.length, ruleId: RULES[1]!.id, done: 1 },
    });
    expect(seen.map(({ data }) => data.run!.outcomes.length)).toEqual([
      ...RULES.map((_, index) => index + 1),
      RULES.length,
    ]);
    expect(seen.at(-1)!.data.run).toMatchObject({ phase: 'write', ruleId: null, hitsSoFar: 2 });
    const ended = await first(lead, place);
    expect(ended.data).toMatchObject({ runState: 'done', run: null });
  });

  it('tell of hits about persons the lead alone', async () => {
    const { lead, auditor, place } = await queued();
    const seen: (readonly RunEvent[])[] = [];
    const progress = async () =>
      void seen.push([await first(lead, place), await first(auditor, place)]);
    await office.work(office.get(AnalyseHandler), lead, { progress });
    const [ofLead, ofAuditor] = seen.at(-1)!.map(({ data }) => data.run!);
    expect(ofLead).toMatchObject({ hitsSoFar: 2 });
    expect(ofAuditor).toMatchObject({ hitsSoFar: 1 });
    const hits = ofAuditor!.outcomes.map(({ ruleId, status, hits: told }) => [
      isAboutPersons(ruleId) && status === 'ran',
      told === null,
    ]);
    expect(hits).toContainEqual([true, true]);
    expect(hits.every(([secret, withheld]) => secret === withheld)).toBe(true);
  });

  it('go on after the last id and end with the job', async () => {
    const { lead, place, jobId } = await queued();
    for (const state of ['running', 'done']) {
      await office.asOwner(`insert into app.job_event (job_id, data) values ($1, $2)`, [
        jobId,
        JSON.stringify({ type: 'state', state, errorCode: null }),
      ]);
    }
    await office.asOwner(`update app.job set state = 'done' where id = $1`, [jobId]);
    const after = async (lastId: number) => {
      const { signal } = new AbortController();
      const ids: number[] = [];
      const events = await office.get(RunEvents).follow(lead, place, lastId, signal);
      for await (const { id } of events) ids.push(id);
      return ids;
    };
    const all = await after(0);
    expect(all[0]).toBe(0);
    const last = all.at(-1)!;
    expect(await after(all.at(-2)!)).toEqual([last]);
    expect(await after(last)).toEqual([]);
  });
});
