import ExcelJS from 'exceljs';
import { type FindingsWorkbookContent } from '../content/findings-workbook.content.ts';
import { type PlannedSheet } from '../sheets/planned-sheet.ts';
import { PackageReader } from './package-reader.ts';

const PROTECTION = {
  selectLockedCells: true,
  selectUnlockedCells: true,
  formatColumns: true,
  formatRows: true,
  autoFilter: true,
};

/** Sheets, styles, validations and formats as ExcelJS makes them; tables hold their pattern row only. */
export async function structuredWorkbook(
  plans: readonly PlannedSheet[],
  content: FindingsWorkbookContent,
): Promise<PackageReader> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Prüfwerk';
  workbook.lastModifiedBy = 'Prüfwerk';
  workbook.created = content.issuedAt;
  workbook.modified = content.issuedAt;
  workbook.title = content.engagement.name;
  workbook.calcProperties.fullCalcOnLoad = false;
  for (const plan of plans) {
    const sheet = workbook.addWorksheet(plan.name, { state: plan.hidden ? 'hidden' : 'visible' });
    plan.draw(sheet, plans);
    // No password: the protection prevents slips, the digests prove changes.
    if (plan.protected) await sheet.protect('', PROTECTION);
  }
  return PackageReader.open(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

const DEFAULT_FONT = /(<fonts[^>]*>)<font>.*?<\/font>/s;

/** ExcelJS has Calibri 11 as the default font, on which column widths are based; ours is Arial 10. */
export function withArialDefault(styles: string): string {
  return styles.replace(
    DEFAULT_FONT,
    '$1<font><sz val="10"/><color theme="1"/><name val="Arial"/><family val="2"/></font>',
  );
}
