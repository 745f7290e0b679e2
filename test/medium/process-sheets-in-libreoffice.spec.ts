import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import ExcelJS from 'exceljs';
import { findingsWorkbookContent } from '../factories/findings-workbook.factory.ts';
import { processSheets } from '../factories/process-sheets.factory.ts';
import { writtenWorkbook } from '../factories/written-workbook.ts';

// A workbook with pictures, and an office suite that starts; a busy machine may take its time.
jest.setTimeout(60_000);

const office = ['soffice', 'libreoffice'].find(
  (name) => spawnSync(name, ['--version']).status === 0,
);
const withOffice = office === undefined ? describe.skip : describe;
const title =
  office === undefined ? 'LibreOffice (skipped: soffice is not installed)' : 'LibreOffice';
const SHEETS = ['Prozesse und Zeiten', 'Optimierung', 'Personalbedarf'];

withOffice(`formulas of the process sheets in ${title}`, () => {
  let directory: string;
  let issued: ExcelJS.Workbook;

  beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'process-sheets-'));
    const content = { ...findingsWorkbookContent(), processSheets: await processSheets() };
    issued = await loaded((await writtenWorkbook(content)).bytes);
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  /** The workbook without its stored results, so that LibreOffice has to compute them. */
  async function recomputed(change: (workbook: ExcelJS.Workbook) => void) {
    const bare = await loaded(Buffer.from(await issued.xlsx.writeBuffer()));
    for (const cell of formulas(bare)) cell.value = { formula: cell.formula, date1904: false };
    change(bare);
    const path = join(directory, 'bare.xlsx');
    writeFileSync(path, Buffer.from(await bare.xlsx.writeBuffer()));
    const profile = `-env:UserInstallation=${pathToFileURL(join(directory, 'profile')).href}`;
    const target = ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir'];
    const out = join(directory, 'again');
    execFileSync(office ?? '', [profile, '--headless', ...target, out, path], { timeout: 120_000 });
    const again = new ExcelJS.Workbook();
    await again.xlsx.readFile(join(out, 'bare.xlsx'));
    return again;
  }

  it('give what is shown before anybody recalculates', async () => {
    const again = await recomputed(() => undefined);
    const cells = formulas(issued);
    expect(cells.length).toBeGreaterThan(25);
    for (const { worksheet, address, result } of cells) {
      const computed = again.getWorksheet(worksheet.name)?.getCell(address).result;
      expect([worksheet.name, address, Number(computed)]).toEqual([
        worksheet.name,
        address,
        expect.closeTo(Number(result), 8),
      ]);
    }
  }, 150_000);

  it('follow when an auditor changes the working minutes', async () => {
    const again = await recomputed((workbook) => {
      const cell = workbook.getWorksheet('Personalbedarf')?.getCell('D6');
      if (cell) cell.value = 187_200;
    });
    const posts = again.getWorksheet('Personalbedarf')?.getCell('K13').result;
    expect(Number(posts)).toBeCloseTo(0.1763 / 2, 4);
  }, 150_000);
});

async function loaded(bytes: Buffer): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

function formulas(workbook: ExcelJS.Workbook): ExcelJS.Cell[] {
  const found: ExcelJS.Cell[] = [];
  for (const name of SHEETS) {
    workbook.getWorksheet(name)?.eachRow((row) => {
      row.eachCell((cell) => {
        if (cell.formula) found.push(cell);
      });
    });
  }
  return found;
}
