import { HEADER_ROW } from '../sheets/page-setup.ts';
import { columnLetter } from '../sheets/column.ts';
import { type CellValue, linkFormula } from '../sheets/cell-value.ts';
import { type PlannedSheet, type StreamedRows } from '../sheets/planned-sheet.ts';
import { cellText } from '../text/cell-text.ts';
import { estimatedLines, rowHeight } from '../text/line-estimate.ts';
import { spreadsheetEscape, xmlText } from '../text/xml-text.ts';
import { type CellDigest } from '../digest/cell-digest.ts';
import { type SheetPart } from './sheet-part.ts';

const CHUNK = 64 * 1024;

interface ColumnPen {
  readonly letter: string;
  readonly open: string;
  readonly digested: boolean;
  /** Characters after which text wraps; 0 for never. */
  readonly width: number;
}

/** The sheet's XML with all its rows, in chunks; every cell goes through the digest on its way. */
export async function* sheetXml(
  sheet: PlannedSheet,
  streamed: StreamedRows,
  part: SheetPart,
  digest: CellDigest,
): AsyncGenerator<Buffer> {
  const pens = columnPens(sheet, streamed, part);
  let pending = part.head;
  let row = HEADER_ROW;
  for await (const values of streamed.rows()) {
    row += 1;
    pending += rowXml(values, row, pens, digest);
    if (pending.length >= CHUNK) {
      yield Buffer.from(pending, 'utf8');
      pending = '';
    }
  }
  yield Buffer.from(pending + part.tail, 'utf8');
}

function columnPens(sheet: PlannedSheet, streamed: StreamedRows, part: SheetPart): ColumnPen[] {
  return part.styles.map((style, index) => ({
    letter: columnLetter(index + 1),
    open: `" s="${style}"`,
    digested: !sheet.openColumns.has(index + 1),
    width: streamed.widths[index] ?? 0,
  }));
}

function rowXml(
  values: readonly CellValue[],
  row: number,
  pens: readonly ColumnPen[],
  digest: CellDigest,
): string {
  let xml = '';
  let lines = 1;
  for (let index = 0; index < pens.length; index += 1) {
    const pen = pens[index];
    if (pen === undefined) continue;
    const value = values[index] ?? null;
    const ref = `${pen.letter}${row}`;
    if (typeof value === 'string' && pen.width > 0)
      lines = Math.max(lines, estimatedLines(value, pen.width));
    xml += `<c r="${ref}${pen.open}${cellBody(value, pen.digested ? ref : null, digest)}`;
  }
  const height = rowHeight(lines);
  // Not `customHeight`: the row may grow when an examiner writes more into it.
  return `<row r="${row}"${height === null ? '' : ` ht="${height}"`}>${xml}</row>`;
}

/** The rest of a cell after its style attribute. */
function cellBody(value: CellValue, digestRef: string | null, digest: CellDigest): string {
  if (value === null || value === '') return '/>';
  if (typeof value === 'number') {
    if (digestRef !== null) digest.number(digestRef, value);
    return `><v>${value}</v></c>`;
  }
  if (typeof value === 'string') {
    const text = cellText(value);
    if (digestRef !== null) digest.text(digestRef, text);
    return ` t="inlineStr"><is><t xml:space="preserve">${xmlText(spreadsheetEscape(text))}</t></is></c>`;
  }
  if ('sheet' in value)
    return formulaBody(linkFormula(value), cellText(value.text), digestRef, digest);
  return formulaBody(value.formula, value.result, digestRef, digest);
}

function formulaBody(
  formula: string,
  result: string | number,
  digestRef: string | null,
  digest: CellDigest,
): string {
  if (typeof result === 'number') {
    if (digestRef !== null) digest.number(digestRef, result);
    return `><f>${xmlText(formula)}</f><v>${result}</v></c>`;
  }
  if (digestRef !== null) digest.text(digestRef, result);
  return ` t="str"><f>${xmlText(formula)}</f><v>${xmlText(spreadsheetEscape(result))}</v></c>`;
}
