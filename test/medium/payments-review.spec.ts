import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { AnalysisRunService } from '#pruefwerk/analysis';
import {
  DatasetService,
  ImportAcceptance,
  ImportHandler,
  type ImportRequest,
  ImportService,
  ImportViews,
  MappingTemplateService,
  ReconciliationService,
  RejectService,
  UploadService,
} from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { type FilePayment, paymentFile, smallFile } from '../kit/payment-files.ts';

jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const page = { offset: 0, limit: 50 };
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

/** A reviewed import of a file whose columns a person confirmed, read and checked. */
async function checkedImport(request: Partial<ImportRequest> = {}, file = smallFile()) {
  const engagement = await office.engagement();
  const { id, auditor } = engagement;
  const upload = await office.upload(auditor, id, file);
  const given = { uploadIds: [upload.id], review: true, ...request };
  const one = await office.get(ImportService).create(auditor, id, given);
  await run(auditor);
  const asked = await view(auditor, id, one.id);
  await confirm(auditor, id, one.id);
  return { ...engagement, one, upload, asked };
}

const run = (actor: Actor) => office.work(office.get(ImportHandler), actor);
const view = (actor: Actor, id: string, importId: string) =>
  office.get(ImportViews).get(actor, id, importId);

async function confirm(actor: Actor, id: string, importId: string, formats = {}) {
  const columns = { Betrag: 'amount', Zahldatum: 'payment_date' } as const;
  await office.get(ImportService).confirmMapping(actor, id, importId, { columns, formats });
  await run(actor);
}

const accept = (actor: Actor, id: string, importId: string, version?: number) =>
  office.get(ImportAcceptance).accept(actor, id, importId, version);

describe('an import that a person reviews', () => {
  it('asks for the columns although nothing is unclear, and shows no names', async () => {
    const { asked } = await checkedImport();
    expect(asked).toMatchObject({ state: 'awaiting-mapping', problem: null, progress: null });
    const payee = asked.preview?.columns.find(({ header }) => header === 'Zahlungsempfaenger');
    expect(payee).toMatchObject({ target: 'payee_name', masked: true });
    expect(JSON.stringify(asked.preview)).not.toMatch(/Meier|Huber|Empfänger K-/);
  });

  it('stops with the result of the check, and nobody sees a population', async () => {
    const { id, auditor, one } = await checkedImport({ followUp: 'analysis' });
    expect(await view(auditor, id, one.id)).toMatchObject({
      state: 'awaiting-acceptance',
      fileNames: ['zahlungen.csv'],
      datasetId: null,
      checkResult: {
        ...{ read: 44, accepted: 42, rejected: 2 },
        rejects: [
          { code: 'amount-invalid', column: 'Betrag', count: 1, firstLine: 44 },
          { code: 'date-invalid', column: 'Zahldatum', count: 1, firstLine: 45 },
        ],
        currencies: [{ currency: null, rows: 42 }],
      },
    });
    expect(await office.get(DatasetService).list(auditor, id, page)).toMatchObject({ total: 0 });
    expect(await office.get(AnalysisRunService).list(auditor, id, page)).toMatchObject({
      total: 0,
    });
    const attempt = office.get(ReconciliationService).reconcile(auditor, id, one.id, {
      expectedTotalCents: 1,
      reason: null,
    });
    await expect(attempt).rejects.toEqual(refused('payments.import-not-sealed'));
  });

  it('is sealed by its acceptance, once, with what follows it', async () => {
    const { id, auditor, one } = await checkedImport({ followUp: 'analysis' });
    expect(await accept(auditor, id, one.id)).toMatchObject({ state: 'sealed', unaccepted: null });
    const { items } = await office.get(DatasetService).list(auditor, id, page);
    expect(items).toMatchObject([{ importId: one.id, manifest: { accepted: 42 } }]);
    expect(await office.get(AnalysisRunService).list(auditor, id, page)).toMatchObject({
      total: 1,
    });
    await expect(accept(auditor, id, one.id)).rejects.toEqual(
      refused('payments.import-state-conflict'),
    );
    expect(await view(auditor, id, one.id)).toMatchObject({
      datasetId: items[0]?.id,
      checkResult: { accepted: 42 },
    });
  });

  it('accepted by two persons at once becomes one population', async () => {
    const { id, auditor, lead, one } = await checkedImport();
    const both = await Promise.allSettled([accept(auditor, id, one.id), accept(lead, id, one.id)]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await office.get(DatasetService).list(auditor, id, page)).toMatchObject({ total: 1 });
  });

  it('is not changed or accepted by whoever looked at an older state', async () => {
    const { id, auditor, lead, one } = await checkedImport();
    const { version } = await view(auditor, id, one.id);
    await confirm(lead, id, one.id, { Betrag: '1.234,56 | 1,234.56' });
    const imports = office.get(ImportService);
    const columns = { Betrag: 'amount' } as const;
    const total = { expectedTotalCents: 1, reason: null, version };
    for (const late of [
      () => accept(auditor, id, one.id, version),
      () => imports.confirmMapping(auditor, id, one.id, { columns }, version),
      () => imports.setFormat(auditor, id, one.id, {}, version),
      () => imports.cancel(auditor, id, one.id, version),
      () => office.get(ReconciliationService).reconcile(auditor, id, one.id, total),
    ])
      await expect(late()).rejects.toMatchObject({
        ...{ code: 'engagements.changed-meanwhile', status: 409 },
      });
    const now = await view(auditor, id, one.id);
    expect(now).toMatchObject({ state: 'awaiting-acceptance' });
    expect(now.version).toBeGreaterThan(version);
    expect(await accept(auditor, id, one.id, now.version)).toMatchObject({ state: 'sealed' });
  });

  it('goes back to the columns: the unaccepted result is gone and cannot be accepted', async () => {
    const { id, auditor, one } = await checkedImport();
    const columns = { Betrag: 'amount', Zahldatum: 'payment_date' } as const;
    const service = office.get(ImportService);
    await service.confirmMapping(auditor, id, one.id, { columns, leftOut: ['Verwendungszweck'] });
    expect(await view(auditor, id, one.id)).toMatchObject({ state: 'waiting', checkResult: null });
    const [row] = await office.asOwner<{ unaccepted: unknown }>(
      'select unaccepted from app.payment_import where id = $1',
      [one.id],
    );
    expect(row?.unaccepted).toBeNull();
    await expect(accept(auditor, id, one.id)).rejects.toEqual(
      refused('payments.import-state-conflict'),
    );
    await run(auditor);
    await accept(auditor, id, one.id);
    const dataset = await office.get(DatasetService).ofImport(auditor, id, one.id);
    const names = dataset!.manifest.columns.map(({ canonical }) => canonical);
    expect(names).toContain('amount');
    expect(names).not.toContain('remittance');
  });

  it('given up leaves no population and no result to accept', async () => {
    const { id, auditor, one } = await checkedImport();
    await office.get(ImportService).cancel(auditor, id, one.id);
    expect(await view(auditor, id, one.id)).toMatchObject({ state: 'cancelled', datasetId: null });
    await expect(accept(auditor, id, one.id)).rejects.toEqual(
      refused('payments.import-state-conflict'),
    );
  });

  it('killed before the check was kept is read again by the next worker', async () => {
    const { id, auditor } = await office.engagement();
    const upload = await office.upload(auditor, id, smallFile());
    const imports = office.get(ImportService);
    const one = await imports.create(auditor, id, { uploadIds: [upload.id], review: true });
    await run(auditor);
    const columns = { Betrag: 'amount' } as const;
    await imports.confirmMapping(auditor, id, one.id, { columns });
    const killed = new AbortController();
    const attempt = office.work(office.get(ImportHandler), auditor, {
      signal: killed.signal,
      progress: ({ phase }) => {
        if (phase === 'store') killed.abort(new Error('killed'));
        return Promise.resolve();
      },
    });
    await expect(attempt).rejects.toThrow();
    expect((await view(auditor, id, one.id)).state).toBe('running');
    const context = await run(auditor);
    expect((await view(auditor, id, one.id)).state).toBe('awaiting-acceptance');
    // The job delivered once more, after the result is there, changes nothing.
    await office.get(ImportHandler).run(context);
    expect((await view(auditor, id, one.id)).state).toBe('awaiting-acceptance');
  });

  it('is read anew when the person says how the file is written', async () => {
    const { id, auditor, one } = await checkedImport();
    const imports = office.get(ImportService);
    await imports.setFormat(auditor, id, one.id, { headerLine: 2 });
    await run(auditor);
    expect(await view(auditor, id, one.id)).toMatchObject({
      state: 'awaiting-mapping',
      mappingConfirmed: false,
      problem: { code: 'payments.import-mapping-open' },
      preview: { headerLine: 2 },
    });
    await imports.setFormat(auditor, id, one.id, {});
    await run(auditor);
    expect(await view(auditor, id, one.id)).toMatchObject({
      state: 'awaiting-mapping',
      problem: null,
      preview: { headerLine: 1 },
    });
  });
});

describe('rejects of a reviewed import', () => {
  const payments: FilePayment[] = Array.from({ length: 30 }, (_, n) => ({
    id: String(n),
    amount: '240,00',
    date: '03.03.2025',
  }));
  const pointed = paymentFile([
    ...payments,
    { id: 'a', amount: '1,115.50', date: '04.03.2025' },
    { id: 'b', amount: '1.115', date: '04.03.2025' },
    { id: 'c', amount: '10,00', date: 'bald' },
  ]);

  it('are rescued by allowing the point, and what stays ambiguous stays a reject', async () => {
    const { id, auditor, one } = await checkedImport({}, pointed);
    const rejects = office.get(RejectService);
    const before = await view(auditor, id, one.id);
    expect(before.checkResult).toMatchObject({ rejected: 2 });
    await confirm(auditor, id, one.id, { Betrag: '1.234,56 | 1,234.56' });
    const after = await view(auditor, id, one.id);
    expect(after.checkResult).toMatchObject({ rejected: 2 });
    const { items } = await rejects.page(auditor, id, one.id, { ...page, column: 'Betrag' });
    expect(items).toMatchObject([{ value: '1.115', code: 'amount-invalid' }]);
    const totals = [before, after].map(({ checkResult }) => checkResult!.controlTotalCents);
    // The comma-only reading took 1.115 for 1,115.00.
    expect(totals).toEqual([7_200_00 + 1_115_00, 7_200_00 + 1_115_50]);
  });

  it('are found by reason and column, counted, and shown with their whole row', async () => {
    const { id, auditor, one } = await checkedImport({}, pointed);
    const rejects = office.get(RejectService);
    const byCode = { ...page, code: 'date-invalid' };
    expect(await rejects.page(auditor, id, one.id, byCode)).toMatchObject({
      total: 1,
      items: [{ line: 34, value: 'bald', column: 'Zahldatum' }],
    });
    expect(await rejects.summary(auditor, id, one.id)).toMatchObject([
      { code: 'amount-invalid', count: 1 },
      { code: 'date-invalid', count: 1 },
    ]);
    const row = await rejects.row(auditor, id, one.id, { file: 'zahlungen.csv', line: 32 });
    expect(row.reject.messageEn).toContain('no amount in the format 1.234,56');
    const cell = (header: string) => row.cells?.find((one) => one.header === header);
    expect(cell('Betrag')).toEqual({
      header: 'Betrag',
      value: '1,115.50',
      masked: false,
      faulty: true,
    });
    expect(cell('erfasst von')).toMatchObject({ masked: true, faulty: false });
    expect(JSON.stringify(row)).not.toContain('Meier');
    const attempt = rejects.row(auditor, id, one.id, { file: 'zahlungen.csv', line: 3 });
    await expect(attempt).rejects.toEqual(refused('payments.reject-unknown'));
  });
});

describe('files and templates', () => {
  it('tells that the same bytes were there before, and what became of them', async () => {
    const { id, auditor, one, upload } = await checkedImport();
    await accept(auditor, id, one.id);
    const again = await office.upload(auditor, id, smallFile(), 'noch einmal.csv');
    expect(again.sameAs).toMatchObject([{ uploadId: upload.id, importIds: [one.id] }]);
    expect(again.sameAs[0]?.datasetIds).toHaveLength(1);
    const { items, total } = await office.get(UploadService).page(auditor, id, page);
    expect(total).toBe(2);
    expect(items.find(({ id: other }) => other === upload.id)?.sameAs).toMatchObject([
      { fileName: 'noch einmal.csv', importIds: [] },
    ]);
    const other = await office.engagement();
    const foreign = await office.upload(other.auditor, other.id, smallFile());
    expect(foreign.sameAs).toEqual([]);
  });

  it('suggests the template that fits, renames and deletes it', async () => {
    const { id, auditor, one } = await checkedImport();
    const templates = office.get(MappingTemplateService);
    const columns = { Betrag: 'amount', Zahldatum: 'payment_date' } as const;
    const saved = await templates.save(auditor, id, { name: 'OPEN', mapping: { columns } });
    expect(await templates.suggest(auditor, id, one.id)).toMatchObject([
      { name: 'OPEN', share: 1 },
    ]);
    const target = { engagementId: id, id: saved.id };
    await expect(
      templates.rename(auditor, { ...target, version: saved.version + 1 }, 'X'),
    ).rejects.toMatchObject({ status: 409 });
    const renamed = await templates.rename(
      auditor,
      { ...target, version: saved.version },
      'PROSOZ',
    );
    expect(renamed).toMatchObject({ name: 'PROSOZ', version: saved.version + 1 });
    await templates.save(auditor, id, { name: 'OPEN', mapping: { columns } });
    await expect(
      templates.rename(auditor, { ...target, version: renamed.version }, 'OPEN'),
    ).rejects.toEqual(refused('payments.mapping-template-name-taken'));
    await templates.remove(auditor, target);
    expect(await templates.list(auditor, id)).toMatchObject([{ name: 'OPEN' }]);
  });
});

describe('who may do what with a reviewed import', () => {
  const writers: EngagementRole[] = ['lead', 'auditor'];
  const readers: EngagementRole[] = ['lead', 'auditor', 'consultant', 'reader'];
  it.each<[string, (actor: Actor, id: string, one: string) => Promise<unknown>, EngagementRole[]]>([
    ['accept', (actor, id, one) => accept(actor, id, one), writers],
    [
      'say how the file is written',
      (actor, id, one) => office.get(ImportService).setFormat(actor, id, one, {}),
      writers,
    ],
    [
      'see rejects',
      (actor, id, one) => office.get(RejectService).page(actor, id, one, page),
      readers,
    ],
    [
      'see counts of rejects',
      (actor, id, one) => office.get(RejectService).summary(actor, id, one),
      readers,
    ],
    [
      'take rejects away',
      (actor, id, one) => office.get(RejectService).all(actor, id, one),
      readers,
    ],
    [
      'see a rejected row',
      (actor, id, one) =>
        office.get(RejectService).row(actor, id, one, { file: 'zahlungen.csv', line: 44 }),
      readers,
    ],
    ['see the import', (actor, id, one) => office.get(ImportViews).get(actor, id, one), readers],
    ['see the uploads', (actor, id) => office.get(UploadService).page(actor, id, page), readers],
    [
      'see which template fits',
      (actor, id, one) => office.get(MappingTemplateService).suggest(actor, id, one),
      readers,
    ],
  ])('%s', async (_, act, allowed) => {
    const checked = await checkedImport();
    const { id, one } = checked;
    const roles = ['lead', 'auditor', 'consultant', 'manager', 'reader'] as const;
    const unlike = roles.filter((role) => !allowed.includes(role));
    for (const role of unlike) {
      const attempt = act(checked[role], id, one.id);
      await expect(attempt).rejects.toEqual(refused('access.permission-missing'));
    }
    const foreign = (await office.engagement()).lead;
    await expect(act(foreign, id, one.id)).rejects.toEqual(refused('access.engagement-not-found'));
    for (const role of allowed) {
      // The first one to write leaves nothing for the second.
      await act(checked[role], id, one.id);
      if (allowed === writers) break;
    }
  });
});
