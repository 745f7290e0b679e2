import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import ExcelJS from 'exceljs';
import type { Actor } from '#pruefwerk/platform';
import { ProcessCreationService } from '#pruefwerk/processes';
import { ExportHandler, type ExportRequest, ExportService } from '#pruefwerk/reporting';
import { verifyWorkbook } from '#pruefwerk/workbook';
import { finishedRun, sealedEngagement } from '../kit/analysed-engagement.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';
import { drawnProcess } from '../kit/drawn-process.ts';
import { sheetTexts } from '../kit/sheet-texts.ts';

jest.setTimeout(60_000);

let office: AuditOfficeKit;
beforeAll(async () => {
  office = await openAuditOffice();
}, 60_000);
afterAll(() => office?.close());

async function recorded() {
  const engagement = await sealedEngagement(office);
  await finishedRun(office, engagement);
  const facts = {
    name: 'Einmalige Beihilfe',
    kind: 'as-is',
    unit: '',
    caseloadPerYear: 1200,
  } as const;
  const creation = office.get(ProcessCreationService);
  await creation.fromXml(engagement.lead, engagement.id, drawnProcess, facts);
  return engagement;
}

async function issue(actor: Actor, id: string, request: ExportRequest = {}) {
  const exports = office.get(ExportService);
  const one = await exports.create(actor, id, request);
  await office.work(office.get(ExportHandler), actor);
  const { content } = await exports.open(actor, id, one.id);
  return buffer(content);
}

describe('processes in an issued workbook', () => {
  it('stand with their times as formulas and with their diagram', async () => {
    const { id, lead } = await recorded();
    const bytes = await issue(lead, id);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
    const sheet = workbook.getWorksheet('Prozesse und Zeiten');
    expect(sheet?.getCell('C6').value).toBe('Antrag prüfen');
    expect(sheet?.getCell('I6').formula).toBe('F6*G6*H6');
    expect(sheet?.getCell('I6').result).toBe(15_000);
    expect(sheet?.getImages()).toHaveLength(1);
    expect(await verifyWorkbook(bytes)).toMatchObject({ unchanged: true });
  });

  it('are left out when nobody wants them, and when there are none', async () => {
    const { id, lead } = await recorded();
    const bytes = await issue(lead, id, { sheets: ['cover', 'summary', 'dataBasis', 'log'] });
    expect(await sheetTexts(bytes, 'Prozesse und Zeiten')).toEqual([]);
    const empty = await sealedEngagement(office);
    await finishedRun(office, empty);
    expect(await sheetTexts(await issue(empty.lead, empty.id), 'Prozesse und Zeiten')).toEqual([]);
  });

  it('are all that a council is told of them', async () => {
    const { id, lead } = await recorded();
    const bytes = await issue(lead, id, { variant: 'council' });
    expect(await sheetTexts(bytes, 'Prozesse und Zeiten')).toContain('Antrag prüfen');
    expect(await sheetTexts(bytes, 'Optimierung')).toEqual([]);
  });
});
