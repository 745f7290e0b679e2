import { type Style, type Worksheet } from 'exceljs';
import { SECTION_STYLE, LABEL_STYLE, headerStyle, type CellFormat } from '../style/cell.styles.ts';
import { cellText } from '../text/cell-text.ts';
import { estimatedLines, rowHeight } from '../text/line-estimate.ts';
import { spreadsheetEscape } from '../text/xml-text.ts';
import { type CellValue, linkFormula } from './cell-value.ts';

/** Writes one cell of a sheet that ExcelJS makes; text goes through the same guard as in streamed rows. */
export function drawCell(
  sheet: Worksheet,
  row: number,
  column: number,
  value: CellValue,
  style: Partial<Style>,
): void {
  const cell = sheet.getCell(row, column);
  cell.style = style;
  if (value === null || value === '') return;
  if (typeof value === 'number') cell.value = value;
  else if (typeof value === 'string') drawText(sheet, row, column, value, style);
  else if ('sheet' in value)
    cell.value = { formula: linkFormula(value), result: cellText(value.text) };
  else cell.value = { formula: value.formula, result: value.result };
}

function drawText(
  sheet: Worksheet,
  row: number,
  column: number,
  value: string,
  style: Partial<Style>,
): void {
  sheet.getCell(row, column).value = spreadsheetEscape(cellText(value));
  if (!style.alignment?.wrapText) return;
  const height = rowHeight(estimatedLines(value, sheet.getColumn(column).width ?? 0));
  if (height !== null) sheet.getRow(row).height = Math.max(sheet.getRow(row).height ?? 0, height);
}

export function drawSection(sheet: Worksheet, row: number, text: string): void {
  drawCell(sheet, row, 1, text, SECTION_STYLE);
  sheet.getRow(row).height = 20;
}

export function drawLabel(sheet: Worksheet, row: number, text: string): void {
  drawCell(sheet, row, 1, text, LABEL_STYLE);
}

export type Header = readonly [text: string, format: CellFormat];

export function drawHeaders(sheet: Worksheet, row: number, headers: readonly Header[]): void {
  headers.forEach(([text, format], index) =>
    drawCell(sheet, row, index + 1, text, headerStyle(format)),
  );
}
