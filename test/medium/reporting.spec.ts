import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { EngagementRole } from '#pruefwerk/access';
import { ControlService, RiskService } from '#pruefwerk/controls';
import {
  BulkDispositionService,
  DispositionService,
  FindingService,
  MeasureService,
} from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { ProcessCreationService } from '#pruefwerk/processes';
import {
  AuditLog,
  type AuditLogRequest,
  ExportHandler,
  ExportReader,
  type ExportRequest,
  ExportService,
  JobDesk,
  WorkbookVerification,
} from '#pruefwerk/reporting';
import { verifyWorkbook } from '#pruefwerk/workbook';
import { aControl, aRisk } from '../factories/risk-and-control.factory.ts';
import { finishedRun, redFlagsOf, sealedEngagement } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { sheetTexts } from '../kit/sheet-texts.ts';

// Several transactions and an analysis each; a busy machine may take its time.
jest.setTimeout(30_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

const page = { offset: 0, limit: 50 };
const refused = (code: string) => expect.objectContaining({ code }) as unknown;

async function analysed() {
  const engagement = await sealedEngagement(office);
  const run = await finishedRun(office, engagement);
  return { ...engagement, run };
}

async function issue(actor: Actor, id: string, request: ExportRequest = {}) {
  const exports = office.get(ExportService);
  const one = await exports.create(actor, id, request);
  await office.work(office.get(ExportHandler), actor);
  const { content, ...file } = await exports.open(actor, id, one.id);
  return { ...file, one, bytes: await buffer(content) };
}

describe('who may issue and read workbooks', () => {
  it('lead, auditor and consultant issue; a reader reads; nobody of another engagement', async () => {
    const { id, ...team } = await analysed();
    const exports = office.get(ExportService);
    for (const role of ['lead', 'auditor', 'consultant'] as const) {
      await exports.create(team[role], id, {});
    }
    for (const role of ['manager', 'reader'] as const satisfies EngagementRole[]) {
      await expect(exports.create(team[role], id, {})).rejects.toEqual(
        refused('access.permission-missing'),
      );
    }
    const reader = office.get(ExportReader);
    const { items } = await reader.list(team.reader, id, page);
    expect(items.map(({ number }) => number)).toEqual([3, 2, 1]);
    const stranger = (await office.engagement()).lead;
    await expect(reader.list(stranger, id, page)).rejects.toEqual(
      refused('access.engagement-not-found'),
    );
  });

  it('nobody issues before a run is done', async () => {
    const { id, lead } = await sealedEngagement(office);
    const attempt = office.get(ExportService).create(lead, id, {});
    await expect(attempt).rejects.toEqual(refused('reporting.nothing-to-export'));
  });

  it('what points at employees is issued by the lead and opened by the lead', async () => {
    const { id, lead, auditor } = await analysed();
    const full = await issue(lead, id);
    expect(await sheetTexts(full.bytes, 'Auffälligkeiten')).toContain('split-under-limit');
    await expect(office.get(ExportService).open(auditor, id, full.one.id)).rejects.toEqual(
      refused('reporting.export-unknown'),
    );
    const plain = await issue(auditor, id);
    const texts = await sheetTexts(plain.bytes, 'Auffälligkeiten');
    expect(texts).toContain('duplicate-payment');
    expect(texts).not.toContain('split-under-limit');
    const reserved = 'Treffer zu Beschäftigten: nur für die Prüfungsleitung';
    const council = await issue(lead, id, { variant: 'council' });
    expect(await sheetTexts(full.bytes, 'Protokoll')).not.toContain(reserved);
    for (const open of [plain, council]) {
      expect(await sheetTexts(open.bytes, 'Protokoll')).toContain(reserved);
    }
  });
});

describe('an issued workbook', () => {
  it('states dispositions, findings and measures as they stood', async () => {
    const { id, auditor } = await analysed();
    const [flag] = await redFlagsOf(office, auditor, id);
    const target = { engagementId: id, id: flag!.id, version: flag!.version };
    await office.get(DispositionService).dispose(auditor, target, 'confirmed', 'Ein Antrag nur.');
    const finding = await office.get(FindingService).create(auditor, id, {
      ...{ title: 'Doppelte Auszahlung', risk: 'high', criteria: '§ 31 KomHVO NRW' },
      redFlagIds: [flag!.id],
    });
    await office.get(MeasureService).add(auditor, finding, {
      title: 'Rückforderung',
      deadline: '2026-06-30',
    });
    const { bytes, fileName, sha256, one } = await issue(auditor, id);
    expect(fileName).toBe('2026-03-02_Stadt-Lindenborn_Feststellungen_v1.xlsx');
    expect(await sheetTexts(bytes, 'Auffälligkeiten')).toEqual(
      expect.arrayContaining(['Feststellung', 'Ein Antrag nur.', 'F-01']),
    );
    expect(await sheetTexts(bytes, 'Feststellungen')).toContain('Doppelte Auszahlung');
    expect(await sheetTexts(bytes, 'Maßnahmen')).toContain('Rückforderung');
    expect(await verifyWorkbook(bytes)).toMatchObject({ unchanged: true });
    const issued = await office.get(ExportReader).get(auditor, id, one.id);
    expect(issued).toMatchObject({ state: 'issued', fileSha256: sha256 });
  });

  it('holds no case data in the council variant', async () => {
    const { id, lead } = await analysed();
    const { bytes } = await issue(lead, id, { variant: 'council' });
    const texts = [
      ...(await sheetTexts(bytes, 'Auffälligkeiten')),
      ...(await sheetTexts(bytes, 'Belege zu Auffälligkeiten')),
    ];
    expect(texts.join(' ')).not.toMatch(/2001|AZ-K-90/);
  });

  it('has the same bytes when its job runs again after a kill, and is issued once', async () => {
    const { id, lead } = await analysed();
    const exports = office.get(ExportService);
    const handler = office.get(ExportHandler);
    const one = await exports.create(lead, id, {});
    let holds = 0;
    const hold = () => (++holds > 1 ? Promise.reject(new Error('killed')) : Promise.resolve());
    await expect(office.work(handler, lead, { hold })).rejects.toThrow('killed');
    const reader = office.get(ExportReader);
    expect((await reader.get(lead, id, one.id)).state).toBe('running');
    const context = await office.work(handler, lead);
    const first = await reader.get(lead, id, one.id);
    office.clock.advance(60_000);
    await handler.run(context);
    expect(await reader.get(lead, id, one.id)).toEqual(first);
    const again = await issue(lead, id, { language: 'en' });
    expect(again.fileName).toContain('_Findings_v2.xlsx');
  });

  it('has the sheets that were chosen, and tells which', async () => {
    const { id, lead } = await analysed();
    const { bytes, one } = await issue(lead, id, { sheets: ['redFlags'] });
    expect((await verifyWorkbook(bytes)).unchanged).toBe(true);
    const view = await office.get(ExportReader).get(lead, id, one.id);
    expect(view).toMatchObject({
      sheets: ['cover', 'summary', 'redFlags', 'dataBasis', 'log'],
      ...{ bytes: bytes.length, runNumber: 1, progress: null },
    });
    expect(view.issuedByName).toMatch(/^Kollegin/);
    await expect(issue(lead, id, { sheets: ['nonsense'] })).rejects.toEqual(
      refused('reporting.export-sheet-unknown'),
    );
  });

  it('is shown to those who may read reports, with its progress until it is there', async () => {
    const { id, lead, reader, manager } = await analysed();
    const one = await office.get(ExportService).create(lead, id, {});
    const exports = office.get(ExportReader);
    expect(await exports.get(reader, id, one.id)).toMatchObject({
      ...{ state: 'waiting', bytes: null, progress: { done: 0, total: null } },
    });
    await expect(exports.list(manager, id, page)).rejects.toEqual(
      refused('access.permission-missing'),
    );
    const other = await office.engagement();
    await expect(exports.get(other.lead, other.id, one.id)).rejects.toEqual(
      refused('reporting.export-unknown'),
    );
  });

  it('is recognised when it comes back, and so is a changed one', async () => {
    const { id, lead } = await analysed();
    const { bytes } = await issue(lead, id);
    const verification = office.get(WorkbookVerification);
    expect(await verification.verify(lead, id, bytes)).toMatchObject({
      issuedAs: 1,
      unchanged: true,
    });
    await expect(verification.verify(lead, id, Buffer.from('no workbook'))).rejects.toMatchObject({
      status: 422,
    });
  });
});

describe('audit trail and jobs', () => {
  it('are shown to those who may see them', async () => {
    const { id, auditor, reader, run } = await analysed();
    const log = office.get(AuditLog);
    const { items } = await log.list(auditor, id, { ...page, objectType: 'analysis-run' });
    expect(items.map(({ action, objectId }) => [action, objectId])).toEqual(
      ['done', 'running', 'waiting'].map((state) => [`analysis-run.${state}`, run.id]),
    );
    await expect(log.list(reader, id, page)).rejects.toEqual(refused('access.permission-missing'));
    const desk = office.get(JobDesk);
    const jobs = await desk.list(reader, id);
    expect(jobs.map(({ kind }) => kind)).toEqual(['analyse', 'import']);
    const other = await office.engagement();
    const foreign = { engagementId: other.id, jobId: jobs[0]!.id };
    await expect(office.get(JobDesk).get(other.lead, foreign)).rejects.toEqual(
      refused('reporting.job-unknown'),
    );
  });

  it('the audit trail names what it speaks of and can be searched', async () => {
    const { id, lead, auditor } = await analysed();
    const [flag] = await redFlagsOf(office, auditor, id);
    const target = { engagementId: id, id: flag!.id, version: flag!.version };
    await office.get(DispositionService).dispose(auditor, target, 'cleared', 'Zwei Kinder.');
    const log = office.get(AuditLog);
    const labels = async (filter: Partial<AuditLogRequest>) =>
      (await log.list(lead, id, { ...page, ...filter })).items.map((entry) => entry.objectLabel);
    const number = `A-${String(flag!.number).padStart(4, '0')}`;
    expect(await labels({ actorId: auditor.accountId })).toEqual([number]);
    expect(await labels({ text: number })).toEqual([number]);
    expect(await labels({ actionPrefix: 'red-flag.' })).toEqual([number]);
    await office.get(RiskService).create(lead, id, aRisk());
    await office.get(ControlService).create(lead, id, aControl());
    const process = { name: 'Beihilfe', kind: 'as-is', unit: '', caseloadPerYear: null } as const;
    await office.get(ProcessCreationService).fromTemplate(lead, id, 'blank', process);
    expect(await labels({ objectType: 'risk' })).toEqual(['R-01']);
    expect(await labels({ objectType: 'control' })).toEqual(['K-01']);
    expect(await labels({ objectType: 'process' })).toEqual(['P-01']);
    expect(await labels({ objectType: 'upload' })).toEqual(['zahlungen.csv']);
    expect(new Set(await labels({ objectType: 'import' }))).toEqual(new Set(['zahlungen.csv']));
    expect(await labels({ objectType: 'membership', text: '%' })).toEqual([]);
    const all = (await log.list(lead, id, page)).total;
    const [first] = (await log.list(lead, id, { ...page, limit: 1 })).items;
    const written = first!.occurredAt.toISOString().slice(0, 10);
    expect((await log.list(lead, id, { ...page, from: written, to: written })).total).toBe(all);
    expect(await labels({ from: '2999-01-01' })).toEqual([]);
    expect(await labels({ to: '2000-01-01' })).toEqual([]);
  });

  it('the audit trail keeps red flags about persons to the lead, alone and in bulk', async () => {
    const { id, lead, auditor } = await analysed();
    const secret = (await redFlagsOf(office, lead, id)).find((flag) => flag.aboutPersons)!;
    const target = { engagementId: id, id: secret.id, version: secret.version };
    await office.get(DispositionService).dispose(lead, target, 'query', 'Dienstplan angefordert.');
    const bulk = office.get(BulkDispositionService);
    const judged = { disposition: 'cleared', reason: 'Vertretung.' } as const;
    const { id: open } = (await redFlagsOf(office, auditor, id))[0]!;
    await bulk.dispose(lead, id, { ...judged, filter: { ids: [secret.id] }, expectedCount: 1 });
    await bulk.dispose(lead, id, { ...judged, filter: { ids: [open] }, expectedCount: 1 });
    const told = async (actor: Actor) => {
      const filter = { ...page, actionPrefix: 'red-flag.' };
      const { items, total } = await office.get(AuditLog).list(actor, id, filter);
      return [total, items.map(({ action }) => action)];
    };
    const all = ['red-flag.bulk-disposed', 'red-flag.bulk-disposed', 'red-flag.disposed'];
    expect(await told(lead)).toEqual([3, all]);
    expect(await told(auditor)).toEqual([1, ['red-flag.bulk-disposed']]);
  });

  it('a job is stopped by those who may ask for it, and by nobody else', async () => {
    const { id, lead, auditor, reader } = await analysed();
    await office.get(ExportService).create(lead, id, {});
    const desk = office.get(JobDesk);
    const [job] = await desk.list(lead, id);
    const place = { engagementId: id, jobId: job!.id };
    await expect(desk.cancel(reader, place)).rejects.toEqual(refused('access.permission-missing'));
    expect(await desk.cancel(auditor, place)).toMatchObject({ kind: 'export', state: 'cancelled' });
  });
});
