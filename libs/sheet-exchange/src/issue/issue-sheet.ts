import ExcelJS from 'exceljs';
import { type BaseState, BASE_SHEET, baseCells } from '../base-state.ts';
import type { ExchangeRow, ExchangeTable } from '../table.ts';
import { canonicalValue } from '../value/canonical-value.ts';
import { escapedText, guardedText, plainText } from '../value/guarded-text.ts';
import { drawHeading } from './heading.ts';
import { drawRows } from './rows.ts';
import { addLists } from './lists.ts';
import type { IssueOptions } from './placed-table.ts';
import { addValidations } from './validations.ts';

/**
 * An .xlsx of one table that can be worked on and read back ({@link readSheet}): frozen heading, filter, validation
 * lists, help at the headings; cells open to change are yellow. The sheet is not protected, because spreadsheets
 * refuse to sort protected rows: locked cells refuse typing by validation, and reading ignores and tells their changes.
 * The state at issue lies in a hidden sheet of its own.
 */
export async function issueSheet(
  table: ExchangeTable,
  rows: readonly ExchangeRow[],
  options: IssueOptions,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'Prüfwerk';
  workbook.lastModifiedBy = 'Prüfwerk';
  workbook.created = options.issuedAt;
  workbook.modified = options.issuedAt;
  workbook.title = table.title[options.language];
  const base = baseStateOf(table, rows, options);
  const sheet = workbook.addWorksheet(base.sheet);
  const lists = addLists(workbook, table, options.language);
  const place = { sheet, table, language: options.language };
  drawHeading(place, options);
  drawRows(place, rows, base);
  addValidations(place, rows.length, lists);
  drawBase(workbook, base);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function baseStateOf(
  table: ExchangeTable,
  rows: readonly ExchangeRow[],
  { engagementId, issuedAt, language }: IssueOptions,
): BaseState {
  return {
    table: table.id,
    engagementId,
    issuedAt: issuedAt.toISOString(),
    language,
    sheet: sheetName(table.title[language]),
    columns: table.columns.map(({ key, heading }) => ({ key, heading: heading[language] })),
    rows: new Map(
      rows.map(({ key, values }) => [
        key,
        table.columns.map((column) => canonicalValue(values[column.key])),
      ]),
    ),
  };
}

/** Sheet names have at most 31 characters and none of these signs. */
function sheetName(title: string): string {
  return plainText(title.replace(/[[\]*?/\\:']/g, ' ')).slice(0, 31);
}

function drawBase(workbook: ExcelJS.Workbook, base: BaseState): void {
  const sheet = workbook.addWorksheet(BASE_SHEET, { state: 'veryHidden' });
  for (const cells of baseCells(base)) {
    sheet.addRow(cells.map((text) => (text === '' ? null : escapedText(guardedText(text)))));
  }
}
