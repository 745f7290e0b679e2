import { type Worksheet } from 'exceljs';
import { type ProcessContent, type ProcessStepRow } from '../content/process-sheets.content.ts';
import { bodyStyle, LABEL_STYLE } from '../style/cell.styles.ts';
import { type FormulaValue } from './cell-value.ts';
import { type Column } from './column.ts';
import { drawCell } from './draw-cell.ts';
import { HEADER_ROW } from './page-setup.ts';
import { drawPictures } from './pictures.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable, type TableEnd } from './table.sheet.ts';

/** Cells above the table that an auditor may change: minutes of a full post per year, share of distribution time. */
const YEAR_CELL = '$F$3';
const DISTRIBUTION_CELL = '$F$4';

interface StepOfProcess {
  readonly process: ProcessContent;
  readonly step: ProcessStepRow;
}

/** Prozesse und Zeiten: every step with its time and what it takes in a year; below, the diagrams. */
export const planProcessTimes: SheetPlanner = (context) => {
  const { wording, content } = context;
  const processes = content.processSheets?.processes ?? [];
  if (processes.length === 0) return [];
  const rows = processes.flatMap((process) => process.steps.map((step) => ({ process, step })));
  return planTable<StepOfProcess>(
    {
      key: 'processTimes',
      title: wording.sheets.processTimes,
      subtitle: [wording.processTimes.subtitle, content.processSheets?.basis.source].join(' '),
      columns: columnsOf(context),
      source: { count: rows.length, rows },
      drawAround: (sheet, end) => drawAround(sheet, end, rows, context),
    },
    context,
  );
};

function columnsOf(context: SheetContext): Column<StepOfProcess>[] {
  const h = context.wording.processTimes.headers;
  return [
    {
      ...{ header: h.process, width: 26, format: 'text' },
      value: ({ process }) => `${process.number} ${process.name}`,
    },
    { header: h.number, width: 6, format: 'number', value: ({ step }) => step.number },
    { header: h.step, width: 30, format: 'text', value: ({ step }) => step.name },
    { header: h.role, width: 22, format: 'text', value: ({ step }) => step.role },
    { header: h.system, width: 18, format: 'text', value: ({ step }) => step.system },
    {
      ...{ header: h.minutes, width: 13, format: 'decimal', editable: true },
      value: ({ step }) => step.minutes,
    },
    {
      ...{ header: h.executions, width: 14, format: 'posts', editable: true },
      value: ({ step }) => step.executions,
    },
    {
      ...{ header: h.cases, width: 11, format: 'count', editable: true },
      value: ({ process }) => process.casesPerYear,
    },
    {
      ...{ header: h.minutesPerYear, width: 14, format: 'count', derived: true },
      value: (row, { row: at }): FormulaValue => ({
        formula: `F${at}*G${at}*H${at}`,
        result: minutesPerYear(row),
      }),
    },
    {
      ...{ header: h.posts, width: 10, format: 'posts', derived: true },
      value: (row, { row: at }): FormulaValue => ({
        formula: `I${at}*(1+${DISTRIBUTION_CELL})/${YEAR_CELL}`,
        result: posts(row, context),
      }),
    },
    {
      ...{ header: h.waiting, width: 11, format: 'decimal' },
      value: ({ step }) => step.waitingHours,
    },
    { header: h.mediaBreak, width: 20, format: 'text', value: ({ step }) => step.mediaBreak },
    { header: h.controls, width: 12, format: 'text', value: ({ step }) => step.controls },
    { header: h.method, width: 16, format: 'text', value: ({ step }) => step.method },
  ];
}

const minutesPerYear = ({ process, step }: StepOfProcess): number =>
  (step.minutes ?? 0) * step.executions * (process.casesPerYear ?? 0);

function posts(row: StepOfProcess, { content }: SheetContext): number {
  const { workingMinutes = 1, distribution = 0 } = content.processSheets?.basis ?? {};
  return (minutesPerYear(row) * (1 + distribution)) / workingMinutes;
}

function drawAround(
  sheet: Worksheet,
  { lastRow, isLast }: TableEnd,
  rows: readonly StepOfProcess[],
  context: SheetContext,
): void {
  const { wording, content } = context;
  const { basis, processes = [] } = content.processSheets ?? {};
  if (!basis) return;
  const w = wording.processTimes;
  drawCell(sheet, 3, 4, w.workingMinutes, LABEL_STYLE);
  sheet.mergeCells(3, 4, 3, 5);
  drawCell(sheet, 3, 6, basis.workingMinutes, bodyStyle('count', null, true));
  drawCell(sheet, 4, 4, w.distribution, LABEL_STYLE);
  sheet.mergeCells(4, 4, 4, 5);
  drawCell(sheet, 4, 6, basis.distribution, bodyStyle('share', null, true));
  // A table of a million rows has its sums elsewhere.
  if (!isLast || lastRow - HEADER_ROW !== rows.length) return;
  const total = lastRow + 1;
  const sum = (of: (row: StepOfProcess) => number): number =>
    rows.reduce((all, row) => all + of(row), 0);
  drawCell(sheet, total, 3, wording.summary.total, LABEL_STYLE);
  const range = (letter: string): string => `SUM(${letter}${HEADER_ROW + 1}:${letter}${lastRow})`;
  drawCell(
    sheet,
    total,
    9,
    { formula: range('I'), result: sum(minutesPerYear) },
    bodyStyle('count', null, false),
  );
  drawCell(
    sheet,
    total,
    10,
    { formula: range('J'), result: sum((row) => posts(row, context)) },
    bodyStyle('posts', null, false),
  );
  drawPictures(sheet, total + 2, processes);
}
