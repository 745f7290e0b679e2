import ExcelJS from 'exceljs';

/** Every text of a sheet, cell by cell; empty when there is no such sheet. */
export async function sheetTexts(workbook: Uint8Array, sheet: string): Promise<string[]> {
  const read = new ExcelJS.Workbook();
  await read.xlsx.load(workbook as unknown as ArrayBuffer);
  const texts: string[] = [];
  read.getWorksheet(sheet)?.eachRow((row) => row.eachCell((cell) => texts.push(cell.text)));
  return texts;
}
