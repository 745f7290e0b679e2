import { type Worksheet } from 'exceljs';
import { bodyStyle, headerStyle } from '../style/cell.styles.ts';
import { colourRisks } from '../style/risk.styles.ts';
import { type CellValue } from './cell-value.ts';
import { columnLetter, type Column, type RowPlace } from './column.ts';
import { LIST_DEFINED_NAMES } from './lists.sheet.ts';
import { HEADER_ROW, framePage, freezeHeader } from './page-setup.ts';
import { type PlannedSheet, type SheetContext, type SheetKey } from './planned-sheet.ts';
import { RowSource } from './row-source.ts';
import { type BulkRows } from '../content/red-flag.content.ts';
import { sheetName } from './sheet-name.ts';

/** A table with its header in row 5 and one row per thing, on as many sheets as its rows need. */
export interface Table<Row> {
  readonly key: SheetKey;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Column<Row>[];
  readonly source: BulkRows<Row>;
  readonly protected?: boolean;
  /** 1-based column that holds risk words. */
  readonly riskColumn?: number;
  /** Draws into the free rows 3 and 4 above the header, and below the last row. */
  drawAround?(sheet: Worksheet, place: TableEnd): void;
  /** Told where each row has come to stand, before its values are asked for. */
  placed?(row: Row, place: RowPlace): void;
}

/** The last row with a row of the table, and whether no other part follows. */
export interface TableEnd {
  readonly lastRow: number;
  readonly isLast: boolean;
}

export function planTable<Row>(table: Table<Row>, context: SheetContext): PlannedSheet[] {
  const capacity = context.maxRows - HEADER_ROW;
  const parts = Math.max(1, Math.ceil(table.source.count / capacity));
  const source = new RowSource(table.source, table.key);
  return Array.from({ length: parts }, (_, index) => {
    const name = sheetName(context.wording.sheets[table.key], index + 1);
    const rows = Math.min(capacity, table.source.count - index * capacity);
    const note = continuationNote(table, context, index + 1, parts);
    return {
      key: table.key,
      name,
      rows,
      protected: table.protected,
      openColumns: openColumns(table.columns),
      draw: (sheet: Worksheet) =>
        drawTable(sheet, table, { rows, isLast: index + 1 === parts, note }, context),
      streamed: {
        widths: table.columns.map(wrapWidth),
        rows: () => tableRows(table, source, name, rows, index + 1 === parts),
      },
    };
  });
}

function continuationNote<Row>(
  table: Table<Row>,
  context: SheetContext,
  part: number,
  parts: number,
) {
  const { continues, continued, part: partWord } = context.wording.continuation;
  const name = (index: number) => sheetName(context.wording.sheets[table.key], index);
  if (parts === 1) return '';
  const before = part > 1 ? ` ${continued} „${name(part - 1)}“.` : '';
  const after = part < parts ? ` ${continues} „${name(part + 1)}“.` : '';
  return ` – ${partWord} ${part}/${parts}.${before}${after}`;
}

function openColumns<Row>(columns: readonly Column<Row>[]): ReadonlySet<number> {
  return new Set(
    columns.flatMap((column, index) => (column.editable || column.derived ? [index + 1] : [])),
  );
}

async function* tableRows<Row>(
  table: Table<Row>,
  source: RowSource<Row>,
  sheet: string,
  rows: number,
  last: boolean,
): AsyncGenerator<readonly CellValue[]> {
  let row = HEADER_ROW;
  for await (const item of source.take(rows)) {
    row += 1;
    const place = { sheet, row };
    table.placed?.(item, place);
    yield table.columns.map((column) => column.value(item, place));
  }
  if (last) await source.expectEnd();
}

function wrapWidth<Row>({ format, width }: Column<Row>): number {
  return format === 'text' || format === 'id' || format === 'link' || format === 'date' ? width : 0;
}

function drawTable<Row>(
  sheet: Worksheet,
  table: Table<Row>,
  { rows, isLast, note }: { rows: number; isLast: boolean; note: string },
  context: SheetContext,
): void {
  framePage(sheet, table.title, `${table.subtitle}${note}`, context);
  freezeHeader(sheet, 1);
  const lastRow = HEADER_ROW + Math.max(rows, 1);
  table.columns.forEach((column, index) => drawColumn(sheet, column, index + 1, lastRow, context));
  sheet.getRow(HEADER_ROW).height = 32;
  const lastLetter = columnLetter(table.columns.length);
  sheet.autoFilter = `A${HEADER_ROW}:${lastLetter}${HEADER_ROW + rows}`;
  if (table.riskColumn !== undefined) {
    const letter = columnLetter(table.riskColumn);
    colourRisks(sheet, `${letter}${HEADER_ROW + 1}:${letter}${lastRow}`, context.wording);
  }
  table.drawAround?.(sheet, { lastRow, isLast });
}

function drawColumn<Row>(
  sheet: Worksheet,
  column: Column<Row>,
  index: number,
  lastRow: number,
  context: SheetContext,
): void {
  sheet.getColumn(index).width = column.width;
  const header = sheet.getCell(HEADER_ROW, index);
  header.value = column.header;
  header.style = headerStyle(column.format);
  const pattern = sheet.getCell(HEADER_ROW + 1, index);
  pattern.style = bodyStyle(column.format, context.content.currency, column.editable ?? false);
  if (column.list)
    addDropdown(
      sheet,
      `${columnLetter(index)}${HEADER_ROW + 1}`,
      lastRow,
      LIST_DEFINED_NAMES[column.list],
    );
}

interface ValidationRanges {
  readonly dataValidations: { add(ref: string, validation: object): void };
}

/** ExcelJS has ranges of validations but does not declare them in its types. */
function addDropdown(sheet: Worksheet, first: string, lastRow: number, definedName: string): void {
  const letter = first.replace(/\d+/, '');
  (sheet as unknown as ValidationRanges).dataValidations.add(`${first}:${letter}${lastRow}`, {
    type: 'list',
    allowBlank: true,
    formulae: [definedName],
    showErrorMessage: true,
    errorStyle: 'warning',
  });
}
