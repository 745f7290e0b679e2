import { type Worksheet } from 'exceljs';
import { type StaffingContent } from '../content/process-sheets.content.ts';
import { bodyStyle, type CellFormat } from '../style/cell.styles.ts';
import { type CellValue } from './cell-value.ts';
import { drawCell, drawHeaders, drawSection } from './draw-cell.ts';
import { framePage } from './page-setup.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { StaffingCells, type StaffingPlaces } from './staffing-cells.ts';

const WIDTHS = [10, 40, 36, 13, 11, 11, 11, 12, 13, 14, 10, 12, 15, 30, 20];
/** Inputs, and what is computed from them: D to M. */
const OPEN = new Set([4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
const FIRST_ROW = 4;

/** Personalbedarf: Σ (cases × mean processing time) / working minutes, with every figure to be changed. */
export const planStaffing: SheetPlanner = (context) => {
  const staffing = context.content.processSheets?.staffing;
  if (!staffing || staffing.lines.length === 0) return [];
  return [
    {
      key: 'staffing',
      name: context.wording.sheets.staffing,
      rows: staffing.lines.length,
      openColumns: OPEN,
      draw: (sheet) => drawStaffing(sheet, staffing, context),
    },
  ];
};

/** Where everything stands: parameters from row 6, tasks and units below. */
function placesOf({ parameters, lines }: StaffingContent): StaffingPlaces {
  const firstParameter = FIRST_ROW + 2;
  const firstLine = firstParameter + parameters.length + 3;
  const lastLine = firstLine + lines.length - 1;
  return { firstParameter, firstLine, lastLine, totalRow: lastLine + 1, firstUnit: lastLine + 5 };
}

function drawStaffing(sheet: Worksheet, staffing: StaffingContent, context: SheetContext): void {
  const { wording } = context;
  const w = wording.staffing;
  framePage(sheet, `${wording.sheets.staffing} ${staffing.year}`, w.subtitle, context);
  sheet.views = [{ state: 'normal', showGridLines: false, zoomScale: 90 }];
  WIDTHS.forEach((width, index) => (sheet.getColumn(index + 1).width = width));
  const places = placesOf(staffing);
  const cells = new StaffingCells(staffing, places);
  drawParameters(sheet, staffing, context, places);
  drawLines(sheet, cells, context, places);
  drawUnits(sheet, cells, context, places);
}

function drawParameters(
  sheet: Worksheet,
  { parameters }: StaffingContent,
  { wording }: SheetContext,
  { firstParameter }: StaffingPlaces,
): void {
  const w = wording.staffing;
  drawSection(sheet, FIRST_ROW, w.parameters);
  const headers = [w.parameter, '', w.validity, w.value].map((text) => [text, 'text'] as const);
  drawHeaders(sheet, FIRST_ROW + 1, headers);
  parameters.forEach(({ name, kind, value, validity, source }, index) => {
    const row = firstParameter + index;
    const plain = bodyStyle('text', null, false);
    drawCell(sheet, row, 1, name, { ...plain, alignment: { vertical: 'top', wrapText: false } });
    drawCell(sheet, row, 2, null, plain);
    sheet.mergeCells(row, 1, row, 2);
    drawCell(sheet, row, 3, [validity, source].filter(Boolean).join('; '), plain);
    const [shown, format] = parameterCell(kind, value);
    drawCell(sheet, row, 4, shown, bodyStyle(format, 'EUR', true));
  });
}

function parameterCell(kind: string, value: number): readonly [number, CellFormat] {
  if (kind === 'cents') return [value / 100, 'money'];
  return [value, kind === 'share' ? 'share' : 'count'];
}

function drawLines(
  sheet: Worksheet,
  cells: StaffingCells,
  { wording, content }: SheetContext,
  { firstLine, totalRow }: StaffingPlaces,
): void {
  const w = wording.staffing;
  drawSection(sheet, firstLine - 2, w.lines);
  const h = w.headers;
  drawHeaders(sheet, firstLine - 1, [
    ...([
      [h.number, 'id'],
      [h.title, 'text'],
      [h.unit, 'text'],
      [h.cases, 'count'],
    ] as const),
    ...([
      [h.minutes, 'decimal'],
      [h.personal, 'share'],
      [h.material, 'share'],
    ] as const),
    ...([
      [h.mean, 'decimal'],
      [h.workingMinutes, 'count'],
      [h.minutesPerYear, 'count'],
    ] as const),
    ...([
      [h.posts, 'posts'],
      [h.rate, 'money'],
      [h.cost, 'money'],
    ] as const),
    ...([
      [h.casesSource, 'text'],
      [h.method, 'text'],
    ] as const),
  ]);
  sheet.getRow(firstLine - 1).height = 32;
  const draw = (row: number, column: number, value: CellValue, format: CellFormat, open = false) =>
    drawCell(sheet, row, column, value, bodyStyle(format, content.currency ?? 'EUR', open));
  cells.lines.forEach((line, index) => {
    const row = firstLine + index;
    const { number, title, unit, cases, minutes, casesSource, method } = line.row;
    draw(row, 1, number, 'id');
    draw(row, 2, title, 'text');
    draw(row, 3, unit, 'text');
    draw(row, 4, cases, 'count', true);
    draw(row, 5, minutes, 'decimal', true);
    line.formulas.forEach(([value, format], at) => draw(row, 6 + at, value, format));
    draw(row, 14, casesSource, 'text');
    draw(row, 15, method, 'text');
  });
  draw(totalRow, 2, wording.summary.total, 'text');
  cells.totals.forEach(([column, value, format]) => draw(totalRow, column, value, format));
}

function drawUnits(
  sheet: Worksheet,
  cells: StaffingCells,
  { wording, content }: SheetContext,
  { firstUnit }: StaffingPlaces,
): void {
  const w = wording.staffing;
  drawSection(sheet, firstUnit - 2, w.units);
  const header = sheet.getCell(cells.headerRow, 1).style;
  const titles = [
    ...([
      [3, w.headers.unit],
      [10, w.headers.minutesPerYear],
      [11, w.headers.posts],
    ] as const),
    [13, w.headers.cost] as const,
  ];
  for (const [column, text] of titles) drawCell(sheet, firstUnit - 1, column, text, header);
  cells.units.forEach(({ unit, formulas }, index) => {
    const row = firstUnit + index;
    drawCell(sheet, row, 3, unit, bodyStyle('text', null, false));
    formulas.forEach(([column, value, format]) =>
      drawCell(sheet, row, column, value, bodyStyle(format, content.currency ?? 'EUR', false)),
    );
  });
}
