import { cellText } from '../text/cell-text.ts';

/** A cell that leads to another cell of the workbook and shows a text. */
export interface LinkValue {
  readonly text: string;
  readonly sheet: string;
  readonly row: number;
}

/** A formula in English notation without the leading `=`, with the result that is shown before recalculation. */
export interface FormulaValue {
  readonly formula: string;
  readonly result: string | number;
}

/** Text, number (dates as serial numbers, amounts in currency units), link, formula, or nothing. */
export type CellValue = string | number | null | LinkValue | FormulaValue;

/** HYPERLINK() instead of a relationship: it survives sorting and copying and is not a part of its own. */
export function linkFormula(link: LinkValue): string {
  const target = `#'${link.sheet.replaceAll("'", "''")}'!A${link.row}`;
  return `HYPERLINK("${quoted(target)}","${quoted(cellText(link.text))}")`;
}

function quoted(text: string): string {
  return text.replaceAll('"', '""');
}

/** Integer cents as currency units: the double next to the exact decimal, shortest text at most two decimals. */
export function units(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}
