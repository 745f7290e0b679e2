import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { AnalysisRunService } from '#pruefwerk/analysis';
import {
  DatasetService,
  ImportHandler,
  type ImportRequest,
  ImportService,
  ImportViews,
  MappingTemplateService,
  PaymentImport,
  ReconciliationService,
  RejectService,
  Upload,
} from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { paymentFile, smallFile } from '../kit/payment-files.ts';

// Several transactions and an analysis each; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const page = { offset: 0, limit: 50 };
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

/** An import of the small file that waits for the worker. */
async function waitingImport(request: Partial<ImportRequest> = {}, file = smallFile()) {
  const engagement = await office.engagement();
  const upload = await office.upload(engagement.auditor, engagement.id, file);
  const one = await office
    .get(ImportService)
    .create(engagement.auditor, engagement.id, { uploadIds: [upload.id], ...request });
  return { ...engagement, one, upload };
}

const current = (actor: Actor, one: PaymentImport) =>
  office.get(ImportViews).get(actor, one.engagementId, one.id);

describe('who may do what with payments', () => {
  it.each<[string, (actor: Actor, id: string) => Promise<unknown>, EngagementRole[]]>([
    ['upload', (actor, id) => office.upload(actor, id, 'a;b\n'), ['lead', 'auditor']],
    [
      'see imports',
      (actor, id) => office.get(ImportViews).list(actor, id, page),
      ['lead', 'auditor', 'consultant', 'reader'],
    ],
    [
      'see populations',
      (actor, id) => office.get(DatasetService).list(actor, id, page),
      ['lead', 'auditor', 'consultant', 'reader'],
    ],
    [
      'save a mapping',
      (actor, id) =>
        office.get(MappingTemplateService).save(actor, id, { name: 'X', mapping: { columns: {} } }),
      ['lead', 'auditor'],
    ],
  ])('%s', async (_, act, allowed) => {
    const { id, ...team } = await office.engagement();
    for (const [role, actor] of Object.entries(team) as [EngagementRole, Actor][]) {
      const attempt = act(actor, id);
      if (allowed.includes(role)) await attempt;
      else await expect(attempt).rejects.toEqual(refused('access.permission-missing'));
    }
    const foreign = (await office.engagement()).lead;
    await expect(act(foreign, id)).rejects.toEqual(refused('access.engagement-not-found'));
  });

  it('does not mix engagements: an upload of another one is unknown', async () => {
    const { upload } = await waitingImport();
    const other = await office.engagement();
    const attempt = office
      .get(ImportService)
      .create(other.lead, other.id, { uploadIds: [upload.id] });
    await expect(attempt).rejects.toEqual(refused('payments.upload-unknown'));
  });

  it('shows strangers nothing even without any condition in the query', async () => {
    const { auditor } = await waitingImport();
    const counts = (actor: Actor) =>
      office.transactions.run(actor, async (manager) => [
        await manager.count(Upload),
        await manager.count(PaymentImport),
      ]);
    expect(await counts(auditor)).toEqual([1, 1]);
    expect(await counts(await office.person())).toEqual([0, 0]);
  });

  it('lets nobody change or delete a sealed population, not even by SQL', async () => {
    const { lead } = await waitingImport();
    for (const sql of ['update app.dataset set sha256 = sha256', 'delete from app.dataset']) {
      const attempt = office.transactions.run(lead, (manager) => manager.query(sql));
      await expect(attempt).rejects.toThrow(/permission denied/);
    }
  });
});

describe('upload', () => {
  it('is told by its bytes: a picture named .csv is refused and a path is cut off', async () => {
    const { id, auditor } = await office.engagement();
    const picture = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00]);
    const attempt = office.upload(auditor, id, picture, 'bild.csv');
    await expect(attempt).rejects.toEqual(refused('payments.upload-kind-unknown'));
    const { fileName } = await office.upload(auditor, id, 'a;b\n', 'C:\\Temp\\März.csv');
    expect(fileName).toBe('März.csv');
  });

  it('keeps nothing of a file that is too large', async () => {
    const { id, auditor } = await office.engagement();
    const attempt = office.upload(auditor, id, Buffer.alloc(10_000_001, 'a'));
    await expect(attempt).rejects.toEqual(refused('file.too-large'));
  });
});

describe('import', () => {
  it('seals once and keeps rejects with line, value and reason', async () => {
    const { id, auditor, one } = await waitingImport();
    await office.work(office.get(ImportHandler), auditor);
    expect(await current(auditor, one)).toMatchObject({ state: 'sealed', preview: null });
    const dataset = await office.get(DatasetService).ofImport(auditor, id, one.id);
    expect(dataset?.manifest).toMatchObject({ read: 44, accepted: 42, rejected: 2 });
    const rejects = await office.get(RejectService).page(auditor, id, one.id, {
      offset: 1,
      limit: 1,
    });
    expect(rejects).toMatchObject({ total: 2, items: [{ line: 45, value: '31.02.2025' }] });
  });

  it('run again by a second worker leaves one population', async () => {
    const { id, auditor, one } = await waitingImport();
    const handler = office.get(ImportHandler);
    const context = await office.work(handler, auditor);
    await handler.run(context);
    expect(await office.get(DatasetService).list(auditor, id, page)).toMatchObject({ total: 1 });
    expect((await current(auditor, one)).state).toBe('sealed');
  });

  it.each([
    ['after reading', 'read'],
    ['before the result is registered', 'store'],
  ])('killed %s leaves no half result and is finished by the next worker', async (_, phase) => {
    const { id, auditor, one } = await waitingImport();
    const handler = office.get(ImportHandler);
    const killed = new AbortController();
    const attempt = office.work(handler, auditor, {
      signal: killed.signal,
      progress: (progress) => {
        if (progress.phase === phase) killed.abort(new Error('killed'));
        return Promise.resolve();
      },
    });
    await expect(attempt).rejects.toThrow();
    expect((await current(auditor, one)).state).toBe('running');
    expect(await office.get(DatasetService).list(auditor, id, page)).toMatchObject({ total: 0 });
    await office.work(handler, auditor);
    expect(await office.get(DatasetService).list(auditor, id, page)).toMatchObject({ total: 1 });
  });

  it('of a worker that lost its job registers nothing', async () => {
    const { id, auditor } = await waitingImport();
    let holds = 0;
    const hold = () => (++holds > 1 ? Promise.reject(new Error('lost')) : Promise.resolve());
    await expect(office.work(office.get(ImportHandler), auditor, { hold })).rejects.toThrow('lost');
    expect(await office.get(DatasetService).list(auditor, id, page)).toMatchObject({ total: 0 });
  });

  it('cancelled in the middle stays cancelled, although the file was read to its end', async () => {
    const { id, auditor, one } = await waitingImport();
    let asked = false;
    await office.work(office.get(ImportHandler), auditor, {
      progress: async ({ phase }) => {
        if (phase !== 'store' || asked) return;
        asked = true;
        await office.get(ImportService).cancel(auditor, id, one.id);
      },
    });
    expect((await current(auditor, one)).state).toBe('cancelled');
    expect(await office.get(DatasetService).list(auditor, id, page)).toMatchObject({ total: 0 });
  });

  it('asks what a header means and goes on with the answer', async () => {
    const header = 'Zahlungs-ID;A;Kreditor;Z;IBAN;Betrag;Zahldatum;L;Konto;e;f';
    const file = paymentFile([{ id: '1', amount: '10,00', date: '03.03.2025' }], header);
    const { auditor, id, one } = await waitingImport({}, file);
    const handler = office.get(ImportHandler);
    await office.work(handler, auditor);
    expect(await current(auditor, one)).toMatchObject({
      state: 'awaiting-mapping',
      problem: {
        code: 'payments.import-mapping-open',
        parameters: { headers: 'Konto', columns: null },
      },
      preview: { ambiguous: [{ header: 'Konto' }] },
    });
    const columns = { Betrag: 'amount', Zahldatum: 'payment_date', Konto: 'gl_account' } as const;
    await office.get(ImportService).confirmMapping(auditor, id, one.id, { columns });
    await office.work(handler, auditor);
    expect(await current(auditor, one)).toMatchObject({
      state: 'sealed',
      mapping: { columns: { Konto: 'gl_account' } },
    });
  });

  it('ends as failed with the reason when no answer could help', async () => {
    const { auditor, one } = await waitingImport({}, Buffer.from('\n\n\n'));
    await expect(office.work(office.get(ImportHandler), auditor)).rejects.toMatchObject({
      status: 422,
    });
    const failed = await current(auditor, one);
    expect(failed).toMatchObject({ state: 'failed' });
    expect(failed.problem?.code).toMatch(/^intake\./);
  });

  it('queues the analysis in the transaction that seals, when it is asked to', async () => {
    const { id, auditor } = await waitingImport({ followUp: 'analysis' });
    await office.work(office.get(ImportHandler), auditor);
    const runs = await office.get(AnalysisRunService).list(auditor, id, page);
    expect(runs).toMatchObject({ total: 1, items: [{ state: 'waiting', followUp: 'none' }] });
    expect(await office.waitingJobs(auditor, 'analyse')).toHaveLength(1);
  });
});

describe('reconciliation', () => {
  it('compares with another record and signs a difference off with a reason only', async () => {
    const { id, auditor, one } = await waitingImport();
    const service = office.get(ReconciliationService);
    const compare = (expectedTotalCents: number | null, reason: string | null) =>
      service.reconcile(auditor, id, one.id, { expectedTotalCents, reason });
    await expect(compare(1, null)).rejects.toEqual(refused('payments.import-not-sealed'));
    await office.work(office.get(ImportHandler), auditor);
    const dataset = await office.get(DatasetService).ofImport(auditor, id, one.id);
    expect(await compare(1, null)).toMatchObject({ reconciliation: 'open' });
    expect(await compare(1, 'Storno folgt')).toMatchObject({ reconciliation: 'signed-off' });
    expect(await compare(dataset!.manifest.controlTotalCents, null)).toMatchObject({
      reconciliation: 'reconciled',
      reconciledBy: auditor.accountId,
    });
  });

  it('happens by itself when the total was given with the import', async () => {
    const { auditor, one } = await waitingImport({ expectedTotalCents: 5 });
    await office.work(office.get(ImportHandler), auditor);
    expect(await current(auditor, one)).toMatchObject({ reconciliation: 'open' });
  });
});
