import { type Writable } from 'node:stream';
import { type FindingsWorkbookContent } from './content/findings-workbook.content.ts';
import { assembledParts } from './package/assembled-parts.ts';
import { writePackage } from './package/package-writer.ts';
import { structuredWorkbook } from './package/structured-workbook.ts';
import { FINDINGS_WORKBOOK_SHEETS } from './sheets/findings-workbook.sheets.ts';
import { HEADER_ROW } from './sheets/page-setup.ts';
import { type SheetContext, type SheetKey } from './sheets/planned-sheet.ts';
import { plainDateOf } from './text/cell-date.ts';
import { workbookWording } from './wording/workbook.wording.ts';

/** Rows that one sheet can have in Excel and LibreOffice. */
export const MAX_SHEET_ROWS = 1_048_576;

export interface WorkbookOptions {
  /** Rows of one sheet including its header, at most {@link MAX_SHEET_ROWS}; smaller in tests. */
  readonly maxRows?: number;
}

export interface IssuedWorkbook {
  /** SHA-256 of the file's bytes, lower-case hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

/**
 * Writes the findings workbook (XLSX) and ends the target. The same content gives the same bytes.
 * Red flags and evidence are read once, in their order, while the file is written; memory does not grow with
 * the evidence, and by one map entry per red flag.
 *
 * @throws RowCountDiffersProblem when a bulk source has not the number of rows it states.
 */
export async function writeFindingsWorkbook(
  content: FindingsWorkbookContent,
  target: Writable,
  options: WorkbookOptions = {},
): Promise<IssuedWorkbook> {
  const context = sheetContext(content, options.maxRows ?? MAX_SHEET_ROWS);
  const leftOut = new Set<SheetKey>(content.leftOut);
  const plans = FINDINGS_WORKBOOK_SHEETS.flatMap((plan) => plan(context)).filter(
    ({ key }) => !leftOut.has(key),
  );
  const structured = await structuredWorkbook(plans, content);
  const parts = await assembledParts(structured, plans, content);
  const written = await writePackage(parts, target);
  return { ...written, sheets: plans.map(({ name, rows }) => ({ name, rows })) };
}

function sheetContext(content: FindingsWorkbookContent, maxRows: number): SheetContext {
  const wording = workbookWording(content.language);
  const sheet = wording.sheets.findings;
  // Nothing may link to a sheet that is not there.
  const linked = content.leftOut?.includes('findings') ? [] : content.findings;
  const findings = linked.map(
    (finding, index) => [finding.number, { sheet, row: HEADER_ROW + 1 + index }] as const,
  );
  return {
    content,
    wording,
    places: { findings: new Map(findings), redFlags: new Map() },
    issuedOn: plainDateOf(content.issuedAt),
    maxRows,
  };
}
