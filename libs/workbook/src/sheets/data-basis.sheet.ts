import { type Worksheet } from 'exceljs';
import { bodyStyle, LABEL_STYLE, type CellFormat } from '../style/cell.styles.ts';
import { type CellValue, units } from './cell-value.ts';
import { drawCell, drawHeaders, drawLabel, drawSection } from './draw-cell.ts';
import { HEADER_ROW, framePage, freezeHeader } from './page-setup.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';

const WIDTHS = [48, 68, 16, 16, 16];

/** Datengrundlage: which files, how many rows, which rejected and why, and the totals that prove it. */
export const planDataBasis: SheetPlanner = (context) => [
  {
    key: 'dataBasis',
    name: context.wording.sheets.dataBasis,
    rows: context.content.population.files.length,
    openColumns: new Set(),
    draw: (sheet) => drawDataBasis(sheet, context),
  },
];

function drawDataBasis(sheet: Worksheet, context: SheetContext): void {
  const { wording } = context;
  framePage(sheet, wording.sheets.dataBasis, wording.dataBasis.subtitle, context);
  freezeHeader(sheet, 1);
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const afterFiles = drawFiles(sheet, context);
  const afterRejects = drawRejects(sheet, afterFiles + 1, context);
  drawTotals(sheet, afterRejects + 1, context);
}

function drawFiles(sheet: Worksheet, { content, wording }: SheetContext): number {
  const { population } = content;
  const h = wording.dataBasis.headers;
  drawHeaders(sheet, HEADER_ROW, [
    [h.file, 'text'],
    [h.sha256, 'text'],
    [h.rows, 'count'],
    [h.accepted, 'count'],
    [h.rejected, 'count'],
  ]);
  sheet.getRow(HEADER_ROW).height = 24;
  let row = HEADER_ROW + 1;
  for (const file of population.files) {
    const cells: readonly (readonly [CellValue, CellFormat])[] = [
      [file.name, 'text'],
      [file.sha256, 'id'],
      [file.rows, 'count'],
      [file.accepted, 'count'],
      [file.rejected, 'count'],
    ];
    cells.forEach(([value, format], index) =>
      drawCell(sheet, row, index + 1, value, bodyStyle(format, null, false)),
    );
    row += 1;
  }
  drawLabel(sheet, row, wording.dataBasis.total);
  drawCell(sheet, row, 2, null, LABEL_STYLE);
  [population.read, population.accepted, population.rejected].forEach((value, index) =>
    drawCell(sheet, row, index + 3, value, bodyStyle('count', null, false)),
  );
  return row + 1;
}

function drawRejects(sheet: Worksheet, start: number, { content, wording }: SheetContext): number {
  drawSection(sheet, start, wording.dataBasis.rejects);
  const { rejects } = content.population;
  rejects.forEach((reject, index) => {
    drawCell(sheet, start + 1 + index, 1, reject.code, LABEL_STYLE);
    drawCell(sheet, start + 1 + index, 2, reject.text, bodyStyle('text', null, false));
    drawCell(sheet, start + 1 + index, 3, reject.rows, bodyStyle('count', null, false));
  });
  if (rejects.length > 0) return start + 1 + rejects.length;
  drawCell(sheet, start + 1, 1, wording.dataBasis.noRejects, bodyStyle('text', null, false));
  return start + 2;
}

function drawTotals(sheet: Worksheet, start: number, { content, wording }: SheetContext): void {
  const { population, currency } = content;
  const w = wording.dataBasis;
  drawSection(sheet, start, w.totals);
  const facts: readonly (readonly [string, CellValue, CellFormat])[] = [
    [w.debit, units(population.debitCents), 'money'],
    [w.credit, units(population.creditCents), 'money'],
    [w.net, units(population.controlTotalCents), 'money'],
    [w.population, population.sha256, 'id'],
    [w.reconciliation, population.reconciliation ?? w.notReconciled, 'text'],
  ];
  facts.forEach(([label, value, format], index) => {
    drawLabel(sheet, start + 1 + index, label);
    const style = bodyStyle(format, currency, false);
    drawCell(sheet, start + 1 + index, 2, value, {
      ...style,
      alignment: { ...style.alignment, horizontal: 'left', indent: 0 },
    });
  });
}
