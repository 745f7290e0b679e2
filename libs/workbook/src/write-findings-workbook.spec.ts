import { createHash } from 'node:crypto';
import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import {
  findingsWorkbookContent,
  sampleEvidence,
  sampleRedFlag,
} from '../../../test/factories/findings-workbook.factory.ts';
import { writtenWorkbook } from '../../../test/factories/written-workbook.ts';
import { verifyWorkbook } from './reading/verify-workbook.ts';
import { RowCountDiffersProblem } from './workbook.problems.ts';
import { writeFindingsWorkbook } from './write-findings-workbook.ts';

async function load(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

describe('the findings workbook read back', () => {
  it('has the sheets of the specification in order, the lists hidden', async () => {
    const { bytes, issued } = await writtenWorkbook(findingsWorkbookContent());
    const workbook = await load(bytes);
    expect(workbook.worksheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ['Deckblatt', 'visible'],
      ['Zusammenfassung', 'visible'],
      ['Feststellungen', 'visible'],
      ['Maßnahmen', 'visible'],
      ['Auffälligkeiten', 'visible'],
      ['Belege zu Auffälligkeiten', 'visible'],
      ['Datengrundlage', 'visible'],
      ['Protokoll', 'visible'],
      ['Listen', 'hidden'],
    ]);
    expect(issued.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
    expect(issued.bytes).toBe(bytes.length);
    expect(issued.sheets.find((sheet) => sheet.name === 'Auffälligkeiten')?.rows).toBe(3);
  });

  it('leaves out what was not wanted, says so and links nowhere', async () => {
    const { bytes } = await writtenWorkbook({
      ...findingsWorkbookContent(),
      leftOut: ['findings', 'redFlags'],
    });
    const workbook = await load(bytes);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual([
      ...['Deckblatt', 'Zusammenfassung', 'Maßnahmen', 'Belege zu Auffälligkeiten'],
      ...['Datengrundlage', 'Protokoll', 'Listen'],
    ]);
    const cover = workbook.getWorksheet('Deckblatt')!.getSheetValues().flat();
    expect(cover).toContain('Feststellungen, Auffälligkeiten');
    expect(workbook.getWorksheet('Belege zu Auffälligkeiten')!.getCell('A7').value).toBe('A-0002');
    expect(await verifyWorkbook(bytes)).toMatchObject({ unchanged: true });
  });

  it('holds amounts as numbers, dates as dates and ids as text', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent());
    const sheet = (await load(bytes)).getWorksheet('Belege zu Auffälligkeiten')!;
    const row = sheet.getRow(6);
    expect(row.getCell(2).value).toBe('0004711');
    expect(row.getCell(3).value).toEqual(new Date('2026-03-01T00:00:00Z'));
    expect(row.getCell(5).value).toBe(-120.5);
    // ExcelJS drops the backslash of `#,##0.00\\ "€"` when it reads.
    expect(row.getCell(5).numFmt).toBe('#,##0.00 "€"');
    expect(row.getCell(3).numFmt).toBe('dd.mm.yyyy');
    expect(row.getCell(10).value).toBe(2);
  });

  it('links evidence to its red flag and red flags to their finding', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent());
    const workbook = await load(bytes);
    expect(workbook.getWorksheet('Belege zu Auffälligkeiten')!.getCell('A7').value).toEqual({
      formula: 'HYPERLINK("#\'Auffälligkeiten\'!A7","A-0002")',
      result: 'A-0002',
    });
    expect(workbook.getWorksheet('Auffälligkeiten')!.getCell('P6').value).toEqual({
      formula: 'HYPERLINK("#\'Feststellungen\'!A6","F-01")',
      result: 'F-01',
    });
  });

  it('counts overdue days from the stated date of issue, not from the clock', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent());
    const cell = (await load(bytes)).getWorksheet('Maßnahmen')!.getCell('H6')
      .value as ExcelJS.CellFormulaValue;
    expect(cell.result).toBe(20);
    expect(cell.formula).toContain('Stand_Ausgabe-E6');
  });

  it('freezes and filters over all rows, and prints A4 landscape with repeated header', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent({}, { evidence: 40 }));
    const sheet = (await load(bytes)).getWorksheet('Belege zu Auffälligkeiten')!;
    expect(sheet.autoFilter).toBe('A5:J45');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 5 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(sheet.pageSetup.printTitlesRow).toBe('5:5');
    expect(sheet.headerFooter.oddFooter).toContain('Stand: 20.03.2026');
    expect(sheet.headerFooter.oddHeader).toContain('Vertraulich, nur für den Dienstgebrauch');
  });

  it('offers dropdowns from the lists, and leaves work sheets unprotected', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent());
    const workbook = await load(bytes);
    const measures = workbook.getWorksheet('Maßnahmen')!;
    expect(measures.getCell('F9').dataValidation).toMatchObject({
      type: 'list',
      formulae: ['Liste_Umsetzungsstand'],
    });
    expect(workbook.definedNames.getRanges('Liste_Umsetzungsstand').ranges).toEqual([
      'Listen!$C$2:$C$5',
    ]);
    const isProtected = (sheet: ExcelJS.Worksheet) =>
      Boolean((sheet as unknown as { sheetProtection?: object }).sheetProtection);
    expect(workbook.worksheets.filter(isProtected).map((sheet) => sheet.name)).toEqual([
      'Deckblatt',
      'Zusammenfassung',
      'Protokoll',
    ]);
  });

  it('carries no currency sign when the population names none', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent({ currency: null }));
    const sheet = (await load(bytes)).getWorksheet('Belege zu Auffälligkeiten')!;
    expect(sheet.getCell('E6').numFmt).toBe('#,##0.00');
  });

  it('neutralises formulas and keeps hostile text harmless in streamed and in drawn cells', async () => {
    const hostile = '=cmd|"/C calc"!A0 <&> \u0001';
    const { bytes } = await writtenWorkbook(
      findingsWorkbookContent({
        redFlags: { count: 1, rows: [{ ...sampleRedFlag(0), sentence: hostile }] },
        ruleSet: hostile,
      }),
    );
    const workbook = await load(bytes);
    const expected = `'=cmd|"/C calc"!A0 <&> \uFFFD`;
    expect(workbook.getWorksheet('Auffälligkeiten')!.getCell('E6').value).toBe(expected);
    expect(workbook.getWorksheet('Deckblatt')!.getCell('B14').value).toBe(expected);
  });

  it('keeps a hostile number harmless inside a link', async () => {
    const number = '=A"\u0001';
    const { bytes } = await writtenWorkbook(
      findingsWorkbookContent({
        redFlags: { count: 1, rows: [{ ...sampleRedFlag(0), number }] },
        evidence: { count: 1, rows: [{ ...sampleEvidence(0, 1), redFlagNumber: number }] },
      }),
    );
    const sheet = (await load(bytes)).getWorksheet('Belege zu Auffälligkeiten')!;
    expect(sheet.getCell('A6').value).toEqual({
      formula: `HYPERLINK("#'Auffälligkeiten'!A6","'=A""\uFFFD")`,
      result: `'=A"\uFFFD`,
    });
  });

  it('speaks English too', async () => {
    const { bytes } = await writtenWorkbook(findingsWorkbookContent({ language: 'en' }));
    const names = (await load(bytes)).worksheets.map((sheet) => sheet.name);
    expect(names).toContain('Evidence for red flags');
  });

  it('has empty tables without a row', async () => {
    const none = { count: 0, rows: [] };
    const { bytes } = await writtenWorkbook(
      findingsWorkbookContent({
        redFlags: none,
        evidence: none,
        findings: [],
        measures: [],
        rules: [],
      }),
    );
    expect((await load(bytes)).getWorksheet('Auffälligkeiten')!.actualRowCount).toBe(3);
  });
});

describe('more rows than a sheet can have', () => {
  it('continues on another sheet, says so on both, and links across', async () => {
    const content = findingsWorkbookContent({}, { redFlags: 12, evidence: 25 });
    const { bytes, issued } = await writtenWorkbook(content, { maxRows: 15 });
    expect(issued.sheets.filter((sheet) => sheet.name.startsWith('Belege'))).toEqual([
      { name: 'Belege zu Auffälligkeiten', rows: 10 },
      { name: 'Belege zu Auffälligkeiten (2)', rows: 10 },
      { name: 'Belege zu Auffälligkeiten (3)', rows: 5 },
    ]);
    const workbook = await load(bytes);
    const [first, second] = ['', ' (2)'].map((part) =>
      workbook.getWorksheet(`Belege zu Auffälligkeiten${part}`)!,
    );
    expect(first!.getCell('A2').value).toContain(
      'Fortsetzung auf Blatt „Belege zu Auffälligkeiten (2)“',
    );
    expect(second!.getCell('A2').value).toContain(
      'Fortsetzung von Blatt „Belege zu Auffälligkeiten“',
    );
    expect(second!.getCell('J6').value).toBe(12);
    const link = second!.getCell('A6').value as ExcelJS.CellFormulaValue;
    expect(link.formula).toBe('HYPERLINK("#\'Auffälligkeiten (2)\'!A6","A-0011")');
  });
});

describe('same content, same bytes', () => {
  it('gives the same file twice and from asynchronous rows', async () => {
    async function* slowly() {
      for (let index = 0; index < 5; index += 1)
        yield await Promise.resolve(sampleEvidence(index, 3));
    }
    const first = await writtenWorkbook(findingsWorkbookContent());
    const second = await writtenWorkbook(
      findingsWorkbookContent({ evidence: { count: 5, rows: slowly() } }),
    );
    expect(second.issued.sha256).toBe(first.issued.sha256);
    expect(second.bytes.equals(first.bytes)).toBe(true);
  });

  it('gives another file when one cent changes', async () => {
    const first = await writtenWorkbook(findingsWorkbookContent());
    const changed = { ...sampleRedFlag(0), amountCents: 38_463 };
    const rows = [changed, sampleRedFlag(1), sampleRedFlag(2)];
    const second = await writtenWorkbook(findingsWorkbookContent({ redFlags: { count: 3, rows } }));
    expect(second.issued.sha256).not.toBe(first.issued.sha256);
  });
});

describe('what can go wrong while writing', () => {
  it.each([
    ['fewer', 6],
    ['more', 4],
  ])('refuses %s rows than were stated', async (_, stated) => {
    const rows = [0, 1, 2, 3, 4].map((index) => sampleEvidence(index, 3));
    const target = new PassThrough().resume();
    await expect(
      writeFindingsWorkbook(findingsWorkbookContent({ evidence: { count: stated, rows } }), target),
    ).rejects.toBeInstanceOf(RowCountDiffersProblem);
    expect(target.destroyed).toBe(true);
  });

  it('reports a target that fails', async () => {
    const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error('disk full')) });
    await expect(writeFindingsWorkbook(findingsWorkbookContent(), full)).rejects.toThrow(
      'disk full',
    );
  });

  it('waits for a slow target instead of filling the memory', async () => {
    let produced = 0;
    let writes = 0;
    let ahead = 0;
    function* rows() {
      for (; produced < 20_000; produced += 1) yield sampleEvidence(produced, 3);
    }
    const slow = new Writable({
      highWaterMark: 1024,
      write: (_chunk, _encoding, done) => {
        writes += 1;
        if (writes === 40) ahead = produced;
        setImmediate(done);
      },
    });
    await writeFindingsWorkbook(
      findingsWorkbookContent({ evidence: { count: 20_000, rows: rows() } }),
      slow,
    );
    expect(writes).toBeGreaterThan(40);
    expect(ahead).toBeLessThan(20_000);
  });
});
