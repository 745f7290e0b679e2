import { describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { findingsWorkbookContent } from '../../../test/factories/findings-workbook.factory.ts';
import { processSheets } from '../../../test/factories/process-sheets.factory.ts';
import { writtenWorkbook } from '../../../test/factories/written-workbook.ts';
import { verifyWorkbook } from './reading/verify-workbook.ts';

const sheets = await processSheets();
/** Red flags and evidence are read once: every writing needs its own. */
const content = () => ({ ...findingsWorkbookContent(), processSheets: sheets });
const { bytes } = await writtenWorkbook(content());
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
const sheetOf = (name: string): ExcelJS.Worksheet => {
  const found = workbook.getWorksheet(name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
};
const NAMES = [
  ...['Risiko-Kontroll-Matrix', 'Prozesse und Zeiten', 'Optimierung', 'Aufgabenkatalog'],
  'Personalbedarf',
];

describe('sheets of processes and staffing', () => {
  it('stand behind the evidence, and only where there is something to say', async () => {
    const names = workbook.worksheets.map(({ name }) => name);
    expect(names.slice(6, 11)).toEqual(NAMES);
    const empty = { processes: [], matrix: [], improvements: [], tasks: [], staffing: null };
    const none = { ...content(), processSheets: { ...sheets, ...empty } };
    const { issued } = await writtenWorkbook(none);
    expect(issued.sheets.map(({ name }) => name).filter((name) => NAMES.includes(name))).toEqual(
      [],
    );
  });

  it('need the posts of the handbook: 1,200 × 12.5 min × 1.10 / 93,600', () => {
    const cell = sheetOf('Personalbedarf').getCell('K13');
    expect(cell.formula).toBe('IF(I13=0,0,J13/I13)');
    expect(cell.result).toBeCloseTo(0.1763, 4);
    expect(sheetOf('Personalbedarf').getCell('F13').formula).toBe('$D$7');
  });

  it('count what lacks a caseload as nothing, and add up by unit', () => {
    const sheet = sheetOf('Personalbedarf');
    expect(sheet.getCell('K14').result).toBe(0);
    expect(sheet.getCell('K16').result).toBeCloseTo(0.1763 + (5120 * 2) / 93_600, 4);
    expect(sheet.getCell('C21').value).toBe('Stadtkasse');
    expect(sheet.getCell('K21').result).toBeCloseTo((5120 * 2) / 93_600, 10);
  });

  it('keep every input open to change and all the rest proven', async () => {
    const statement = (await verifyWorkbook(bytes)).statement.sheets;
    const open = new Map(statement.map(({ name, openColumns }) => [name, openColumns.join('')]));
    expect(open.get('Personalbedarf')).toBe('DEFGHIJKLM');
    expect(open.get('Prozesse und Zeiten')).toBe('FGHIJ');
    expect(open.get('Optimierung')).toBe('GHIJMN');
    expect(open.get('Risiko-Kontroll-Matrix')).toBe('');
    expect(await verifyWorkbook(bytes)).toMatchObject({ unchanged: true });
  });

  it('hold the diagram below the table, and text that looks like a formula as text', () => {
    const sheet = sheetOf('Prozesse und Zeiten');
    const [picture] = sheet.getImages();
    expect(picture?.range.tl.nativeRow).toBeGreaterThan(8);
    expect(workbook.model.media).toHaveLength(1);
    expect(sheetOf('Optimierung').getCell('E6').value).toBe("'=Streichen.");
  });

  it('give the same bytes for the same content', async () => {
    expect((await writtenWorkbook(content())).bytes.equals(bytes)).toBe(true);
  });
});
