import {
  OPTIONAL_SHEETS,
  type OptionalSheet,
  type WorkbookSheet,
  workbookSheets,
} from '#pruefwerk/workbook';
import { ExportSheetUnknown } from './reporting.problems.ts';

/** In the order of the workbook. */
export const exportSheets: readonly WorkbookSheet[] = workbookSheets();

/** The sheets that a choice leaves out; all stay when nothing was chosen. @throws ExportSheetUnknown */
export function leftOutBy(sheets: readonly string[] | undefined): OptionalSheet[] {
  if (!sheets) return [];
  const unknown = sheets.find((key) => !exportSheets.some((sheet) => sheet.key === key));
  if (unknown !== undefined) {
    throw new ExportSheetUnknown(unknown, exportSheets.map(({ key }) => key).join(', '));
  }
  return OPTIONAL_SHEETS.filter((key) => !sheets.includes(key));
}

/** Keys of the sheets that are in a workbook. */
export function sheetsWithout(leftOut: readonly OptionalSheet[]): string[] {
  const without = new Set<string>(leftOut);
  return exportSheets.map(({ key }) => key).filter((key) => !without.has(key));
}
