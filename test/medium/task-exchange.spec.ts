import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import ExcelJS from 'exceljs';
import {
  caseloadRecords,
  TaskExchangeService,
  TaskRecordService,
  TaskService,
} from '#pruefwerk/tasks';
import { aCaseload, aTask } from '../factories/task.factory.ts';
import { edited } from '../factories/exchange-table.factory.ts';
import { type AuditOfficeKit, openAuditOffice } from '../kit/audit-office.ts';

jest.setTimeout(60_000);

let office: AuditOfficeKit;
let tasks: TaskService;
let records: TaskRecordService;
let exchange: TaskExchangeService;
beforeAll(async () => {
  office = await openAuditOffice();
  tasks = office.get(TaskService);
  records = office.get(TaskRecordService);
  exchange = office.get(TaskExchangeService);
}, 60_000);
afterAll(() => office?.close());

const refused = (code: string) => expect.objectContaining({ code }) as unknown;

async function withTable() {
  const engagement = await office.engagement();
  const { id, auditor } = engagement;
  const product = await tasks.add(auditor, id, aTask());
  const facts = aTask({ number: '1.1', title: 'Antrag prüfen', minutes: 12.5 });
  const task = await tasks.add(auditor, id, facts);
  await records.add(auditor, id, caseloadRecords, aCaseload(task.id));
  const bytes = await exchange.issue(auditor, id, { language: 'de', year: null });
  return { ...engagement, product, task, bytes };
}

/** Sets cells by the heading of their column. */
function fill(sheet: ExcelJS.Worksheet, row: number, values: Record<string, ExcelJS.CellValue>) {
  const headings = sheet.getRow(5).values as ExcelJS.CellValue[];
  for (const [heading, value] of Object.entries(values)) {
    const column = headings.indexOf(heading);
    if (column < 1) throw new Error(`no column ${heading}`);
    sheet.getCell(row, column).value = value;
  }
}

const catalogueOf = async ({ id, lead }: Awaited<ReturnType<typeof withTable>>) =>
  (await tasks.catalogue(lead, id)).filter(({ task }) => task.withdrawnReason === null);

describe('the table of tasks', () => {
  it('tells no change when it comes back as it went out', async () => {
    const { id, lead, bytes } = await withTable();
    const { reading, plan } = await exchange.preview(lead, id, bytes);
    expect(reading).toMatchObject({ changes: [], conflicts: [], invalid: [], newRows: [] });
    expect(plan).toEqual({ updates: [], additions: [], refused: [] });
  });

  it('is taken over as a whole: changed cells, caseloads and new tasks', async () => {
    const office1 = await withTable();
    const { id, lead, bytes } = office1;
    const changed = await edited(bytes, (sheet) => {
      fill(sheet, 7, { 'mBZ (Minuten je Fall)': '14,5', 'Fallzahl 2025': 1300 });
      fill(sheet, 8, { 'Nr.': '1.2.1', Aufgabe: 'Belege prüfen' });
      fill(sheet, 9, {
        ...{ 'Nr.': '1.2', Aufgabe: 'Folgeantrag prüfen', 'Art der Aufgabe': 'Pflichtaufgabe' },
        ...{ 'Fallzahl 2025': 400, 'Quelle der Fallzahl 2025': 'Strichliste' },
      });
    });
    const { fingerprint } = await exchange.preview(lead, id, changed);
    const decision = { fingerprint, mine: [], theirs: [] };
    const counts = await exchange.takeOver(lead, id, changed, decision);
    expect(counts).toEqual({ changed: 1, added: 2 });
    const found = await catalogueOf(office1);
    expect(found.map(({ task, caseloads }) => [task.number, caseloads[0]?.cases])).toEqual([
      ['1', undefined],
      ['1.1', 1300],
      ['1.2', 400],
      ['1.2.1', undefined],
    ]);
    expect(found[1]?.task.minutes).toBe(14.5);
    expect(found[2]?.task).toMatchObject({ obligation: 'obligatory', staffStatus: 'tarif' });
    const [entry] = await office.asOwner<{ details: object }>(
      `select details from app.audit_entry
       where engagement_id = $1 and action = 'task-catalogue.imported'`,
      [id],
    );
    expect(entry?.details).toMatchObject({ changed: 1, added: 2 });
  });

  it('withdraws a caseload that was emptied', async () => {
    const table = await withTable();
    const { id, lead, bytes } = table;
    const changed = await edited(bytes, (sheet) => fill(sheet, 7, { 'Fallzahl 2025': null }));
    const { fingerprint } = await exchange.preview(lead, id, changed);
    await exchange.takeOver(lead, id, changed, { fingerprint, mine: [], theirs: [] });
    expect((await catalogueOf(table))[1]?.caseloads).toEqual([]);
  });

  it.each([
    ['without its parent', { 'Nr.': '3.1', Aufgabe: 'x' }, 'fehlt die übergeordnete Aufgabe 3'],
    ['whose number is taken', { 'Nr.': '1.1', Aufgabe: 'x' }, 'ist vergeben'],
    ['whose number is none', { 'Nr.': 'neu', Aufgabe: 'x' }, 'keine Gliederungsnummer'],
    [
      'whose caseload lacks its source',
      { 'Nr.': '2', Aufgabe: 'x', 'Fallzahl 2025': 5 },
      'fehlt die Quelle',
    ],
  ])('refuses a new row %s and takes the rest over', async (_, values, sentence) => {
    const table = await withTable();
    const { id, lead, bytes } = table;
    const changed = await edited(bytes, (sheet) => {
      fill(sheet, 8, values);
      fill(sheet, 9, { 'Nr.': '9', Aufgabe: 'Statistik' });
    });
    const { fingerprint, plan } = await exchange.preview(lead, id, changed);
    expect(plan.refused).toMatchObject([{ row: 8 }]);
    expect(plan.refused[0]?.sentence.de).toContain(sentence);
    await exchange.takeOver(lead, id, changed, { fingerprint, mine: [], theirs: [] });
    expect((await catalogueOf(table)).map(({ task }) => task.number)).toEqual(['1', '1.1', '9']);
  });

  it('lets each conflict be decided by itself, and takes nothing over before that', async () => {
    const table = await withTable();
    const { id, lead, auditor, task, bytes } = table;
    const target = { engagementId: id, id: task.id, version: task.version };
    await tasks.change(auditor, target, { minutes: 11, title: 'Antrag annehmen' });
    const changed = await edited(bytes, (sheet) =>
      fill(sheet, 7, { 'mBZ (Minuten je Fall)': 14, Aufgabe: 'Antrag bearbeiten' }),
    );
    const { fingerprint, reading } = await exchange.preview(lead, id, changed);
    const at = (column: string) =>
      reading.conflicts.find((one) => one.column === column)?.address ?? '';
    expect(reading.conflicts).toHaveLength(2);
    const undecided = { fingerprint, mine: [at('minutes')], theirs: [] };
    await expect(exchange.takeOver(lead, id, changed, undecided)).rejects.toEqual(
      refused('tasks.import-undecided'),
    );
    const decided = { ...undecided, theirs: [at('title')] };
    await exchange.takeOver(lead, id, changed, decided);
    const [, found] = await catalogueOf(table);
    expect(found?.task).toMatchObject({ minutes: 14, title: 'Antrag annehmen' });
  });

  it('takes nothing over when the records changed after the preview', async () => {
    const table = await withTable();
    const { id, lead, task, bytes } = table;
    const changed = await edited(bytes, (sheet) => fill(sheet, 7, { Aufgabe: 'Anders' }));
    const { fingerprint } = await exchange.preview(lead, id, changed);
    const target = { engagementId: id, id: task.id, version: task.version };
    await tasks.change(lead, target, { title: 'Inzwischen' });
    await expect(
      exchange.takeOver(lead, id, changed, { fingerprint, mine: [], theirs: [] }),
    ).rejects.toEqual(refused('tasks.import-changed'));
    expect((await catalogueOf(table))[1]?.task.title).toBe('Inzwischen');
  });

  it('is of its own engagement only', async () => {
    const { bytes } = await withTable();
    const { id, lead } = await withTable();
    await expect(exchange.preview(lead, id, bytes)).rejects.toEqual(
      refused('sheet-exchange-other-engagement'),
    );
  });

  it('holds the year that it was issued for', async () => {
    const { id, lead } = await withTable();
    const bytes = await exchange.issue(lead, id, { language: 'en', year: 2023 });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
    const headings = workbook.worksheets[0]?.getRow(5).values as ExcelJS.CellValue[];
    expect(headings).toContain('Caseload 2023');
    expect((await exchange.preview(lead, id, bytes)).year).toBe(2023);
  });
});
