import { type FindingsWorkbookContent } from '../content/findings-workbook.content.ts';
import { CellDigest } from '../digest/cell-digest.ts';
import { digestCell } from '../reading/digest-cell.ts';
import { readSharedStrings, SheetCells } from '../reading/sheet-cells.ts';
import { openLetters, statementProperties } from '../reading/workbook-statement.ts';
import { type PlannedSheet } from '../sheets/planned-sheet.ts';
import {
  CUSTOM_PROPERTIES_PART,
  customPropertiesXml,
  withCustomPropertiesRelationship,
  withCustomPropertiesType,
} from './custom-properties.ts';
import { type PackagePart } from './package-writer.ts';
import { type PackageReader } from './package-reader.ts';
import { openSheetPart, withFinishedDataBars } from './sheet-part.ts';
import { sheetXml } from './streamed-rows.ts';
import { withArialDefault } from './structured-workbook.ts';

const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels'];
const SHEET_PART = /^xl\/worksheets\/sheet\d+\.xml$/;

const CHANGES: Readonly<Record<string, (xml: string) => string>> = {
  '[Content_Types].xml': withCustomPropertiesType,
  '_rels/.rels': withCustomPropertiesRelationship,
  'xl/styles.xml': withArialDefault,
};

/** All parts of the finished package in fixed order; the statement last, when all digests are known. */
export async function assembledParts(
  structured: PackageReader,
  plans: readonly PlannedSheet[],
  content: FindingsWorkbookContent,
): Promise<PackagePart[]> {
  const digests = plans.map(() => new CellDigest());
  const strings = readSharedStrings(await structured.text('xl/sharedStrings.xml'));
  const sheets: PackagePart[] = [];
  for (const [index, plan] of plans.entries()) {
    const name = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = withFinishedDataBars(await structured.text(name));
    sheets.push({
      name,
      content: sheetContent(plan, xml, strings, digests[index] ?? new CellDigest()),
    });
  }
  return [
    ...(await copiedParts(structured)),
    ...sheets,
    { name: CUSTOM_PROPERTIES_PART, content: () => statementXml(plans, digests, content) },
  ];
}

async function copiedParts(structured: PackageReader): Promise<PackagePart[]> {
  const rest = structured.names.filter(
    (name) => !FIRST_PARTS.includes(name) && !SHEET_PART.test(name),
  );
  const parts: PackagePart[] = [];
  for (const name of [...FIRST_PARTS, ...rest.sort()]) {
    const bytes = await structured.bytes(name);
    const change = CHANGES[name];
    parts.push({ name, content: change ? change(bytes.toString('utf8')) : bytes });
  }
  return parts;
}

function sheetContent(
  plan: PlannedSheet,
  xml: string,
  strings: readonly string[],
  digest: CellDigest,
): PackagePart['content'] {
  const { streamed } = plan;
  const open = new Set(openLetters(plan.openColumns));
  const cells = new SheetCells(strings, digestCell(digest, open));
  if (!streamed) {
    cells.write(xml).end();
    return xml;
  }
  const part = openSheetPart(xml, streamed.widths.length, plan.rows);
  cells.write(part.head);
  return () => sheetInOrder(sheetXml(plan, streamed, part, digest), cells, part.tail);
}

/** What stands below the streamed rows comes after them in the digest too, as whoever reads the file meets it. */
async function* sheetInOrder(
  rows: AsyncGenerator<Buffer>,
  cells: SheetCells,
  tail: string,
): AsyncGenerator<Buffer> {
  yield* rows;
  cells.write(tail).end();
}

// A generator: its part's turn comes after all sheets, when the digests are complete.
async function* statementXml(
  plans: readonly PlannedSheet[],
  digests: readonly CellDigest[],
  content: FindingsWorkbookContent,
): AsyncGenerator<Buffer> {
  const sheets = plans.map((plan, index) => ({
    name: plan.name,
    rows: plan.rows,
    openColumns: openLetters(plan.openColumns),
    sha256: digests[index]?.hex() ?? '',
  }));
  const properties = statementProperties({
    issuedAt: content.issuedAt.toISOString(),
    version: content.version,
    populationSha256: content.population.sha256,
    sheets,
  });
  yield await Promise.resolve(Buffer.from(customPropertiesXml(properties), 'utf8'));
}
