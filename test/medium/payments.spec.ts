import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AnalyseHandler, AnalysisRunService } from '#pruefwerk/analysis';
import { RedFlagService } from '#pruefwerk/findings';
import { DatasetService, ImportHandler, ImportService } from '#pruefwerk/payments';
import { ExportHandler, ExportService } from '#pruefwerk/reporting';
import { openAuditOffice, type AuditOfficeKit } from '../kit/audit-office.ts';
import { smallFile } from '../kit/payment-files.ts';

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

describe('vertical', () => {
  it('upload to workbook', async () => {
    const { id, auditor, lead } = await office.engagement();
    const upload = await office.upload(auditor, id, smallFile());
    const one = await office.get(ImportService).create(auditor, id, { uploadIds: [upload.id], followUp: 'none' });
    await office.work(office.get(ImportHandler), auditor);
    const after = await office.get(ImportService).get(auditor, id, one.id);
    console.log(after.state, JSON.stringify(after.problem), JSON.stringify(after.preview)?.slice(0, 600));
    const dataset = await office.get(DatasetService).ofImport(auditor, id, one.id);
    console.log(dataset?.manifest.accepted, dataset?.manifest.rejected, dataset?.warnings);
    expect(after.state).toBe('sealed');
    const run = await office.get(AnalysisRunService).create(lead, id, { datasetId: dataset!.id });
    await office.work(office.get(AnalyseHandler), lead);
    const done = await office.get(AnalysisRunService).get(lead, id, run.id);
    console.log(done.state, done.added, done.outcomes.map((o) => `${o.ruleId} ${o.status} ${o.hits} ${JSON.stringify(o.reason)}`).join('\n'));
    const flags = await office.get(RedFlagService).list(lead, id, { offset: 0, limit: 10, sort: 'number', descending: false });
    console.log(flags.total, flags.items[0]?.wording.de, flags.items[0]?.face);
    const exp = await office.get(ExportService).create(lead, id, {});
    await office.work(office.get(ExportHandler), lead);
    const issued = await office.get(ExportService).get(lead, id, exp.id);
    console.log(issued.state, issued.fileName, issued.fileSha256);
    expect(issued.state).toBe('issued');
  });
});
