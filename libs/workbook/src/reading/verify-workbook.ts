import { buffer as collect } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { CellDigest } from '../digest/cell-digest.ts';
import { CUSTOM_PROPERTIES_PART, readCustomProperties } from '../package/custom-properties.ts';
import { PackageReader } from '../package/package-reader.ts';
import { NotAnIssuedWorkbookProblem } from '../workbook.problems.ts';
import { digestCell } from './digest-cell.ts';
import { readSharedStrings, SheetCells } from './sheet-cells.ts';
import { sheetParts } from './workbook-parts.ts';
import {
  statementFrom,
  type SheetStatement,
  type WorkbookStatement,
} from './workbook-statement.ts';

export interface SheetVerification {
  readonly name: string;
  readonly status: 'unchanged' | 'changed' | 'missing';
}

export interface WorkbookVerification {
  readonly statement: WorkbookStatement;
  readonly unchanged: boolean;
  /** First sheet, in the order as issued, whose protected content is not what was issued. */
  readonly firstDifference: string | null;
  readonly sheets: readonly SheetVerification[];
  /** Sheets that were added after issue; they do not count as a difference. */
  readonly added: readonly string[];
}

export type WorkbookSource = Uint8Array | AsyncIterable<Uint8Array>;

/** @throws NotAnIssuedWorkbookProblem when the bytes are no workbook that was issued here. */
export async function readWorkbookStatement(source: WorkbookSource): Promise<WorkbookStatement> {
  return (await openIssued(source)).statement;
}

/**
 * Recomputes the digest of every sheet from the file and compares it with what was stated at issue.
 * Editable columns are left out. A file saved again by LibreOffice or Excel without changes stays unchanged.
 *
 * @throws NotAnIssuedWorkbookProblem when the bytes are no workbook that was issued here.
 */
export async function verifyWorkbook(source: WorkbookSource): Promise<WorkbookVerification> {
  const { reader, statement } = await openIssued(source);
  const parts = await sheetParts(reader);
  const strings = reader.has('xl/sharedStrings.xml')
    ? readSharedStrings(await reader.text('xl/sharedStrings.xml'))
    : [];
  const sheets: SheetVerification[] = [];
  for (const stated of statement.sheets) {
    const part = parts.get(stated.name);
    const status = part === undefined ? 'missing' : await compare(reader, part, strings, stated);
    sheets.push({ name: stated.name, status });
  }
  const firstDifference = sheets.find((sheet) => sheet.status !== 'unchanged')?.name ?? null;
  const issued = new Set(statement.sheets.map((sheet) => sheet.name));
  const added = [...parts.keys()].filter((name) => !issued.has(name));
  return { statement, unchanged: firstDifference === null, firstDifference, sheets, added };
}

async function openIssued(source: WorkbookSource) {
  const { reader, properties } = await openPackage(source).catch((error: unknown) => {
    throw new NotAnIssuedWorkbookProblem(error);
  });
  const statement = statementFrom(properties);
  if (!statement) throw new NotAnIssuedWorkbookProblem();
  return { reader, statement };
}

async function openPackage(source: WorkbookSource) {
  const bytes = source instanceof Uint8Array ? source : await collect(Readable.from(source));
  const reader = await PackageReader.open(bytes);
  const has = reader.has(CUSTOM_PROPERTIES_PART);
  const properties = has
    ? readCustomProperties(await reader.text(CUSTOM_PROPERTIES_PART))
    : new Map<string, string>();
  return { reader, properties };
}

async function compare(
  reader: PackageReader,
  part: string,
  strings: readonly string[],
  stated: SheetStatement,
): Promise<SheetVerification['status']> {
  const digest = new CellDigest();
  const cells = new SheetCells(strings, digestCell(digest, new Set(stated.openColumns)));
  const stream = await reader.stream(part);
  stream.setEncoding('utf8');
  for await (const chunk of stream) cells.write(String(chunk));
  cells.end();
  return digest.hex() === stated.sha256 ? 'unchanged' : 'changed';
}
