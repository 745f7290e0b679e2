import { type ImprovementRow } from '../content/process-sheets.content.ts';
import { bodyStyle, LABEL_STYLE } from '../style/cell.styles.ts';
import { type FormulaValue } from './cell-value.ts';
import { type Column } from './column.ts';
import { drawCell } from './draw-cell.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';

const YEAR_CELL = '$H$3';
const DISTRIBUTION_CELL = '$H$4';

/** Optimierung: proposals with what they save, and those that would open a gap of control. */
export const planImprovements: SheetPlanner = (context) => {
  const { wording, content } = context;
  const rows = content.processSheets?.improvements ?? [];
  const basis = content.processSheets?.basis;
  if (rows.length === 0 || !basis) return [];
  return planTable<ImprovementRow>(
    {
      key: 'improvements',
      title: wording.sheets.improvements,
      subtitle: wording.improvements.subtitle,
      columns: columnsOf(context),
      source: { count: rows.length, rows },
      drawAround: (sheet) => {
        drawCell(sheet, 3, 5, wording.processTimes.workingMinutes, LABEL_STYLE);
        drawCell(sheet, 3, 8, basis.workingMinutes, bodyStyle('count', null, true));
        drawCell(sheet, 4, 5, wording.processTimes.distribution, LABEL_STYLE);
        drawCell(sheet, 4, 8, basis.distribution, bodyStyle('share', null, true));
      },
    },
    context,
  );
};

function columnsOf(context: SheetContext): Column<ImprovementRow>[] {
  const h = context.wording.improvements.headers;
  return [
    { header: h.number, width: 7, format: 'id', value: (row) => row.number },
    { header: h.process, width: 22, format: 'text', value: (row) => row.process },
    { header: h.name, width: 24, format: 'text', value: (row) => row.name },
    { header: h.finding, width: 40, format: 'text', value: (row) => row.finding },
    { header: h.change, width: 40, format: 'text', value: (row) => row.change },
    {
      ...{ header: h.range, width: 15, format: 'text' },
      value: ({ minutesPerCase: { low, high } }) =>
        `${figure(low, context)} – ${figure(high, context)}`,
    },
    {
      ...{ header: h.minutes, width: 11, format: 'decimal', editable: true },
      value: (row) => row.minutesPerCase.base,
    },
    {
      ...{ header: h.cases, width: 11, format: 'count', editable: true },
      value: (row) => row.casesPerYear,
    },
    {
      ...{ header: h.minutesPerYear, width: 14, format: 'count', derived: true },
      value: (row, { row: at }): FormulaValue => ({
        formula: `G${at}*H${at}`,
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
    { header: h.confidence, width: 11, format: 'text', value: (row) => row.confidence },
    { header: h.warning, width: 36, format: 'text', value: (row) => row.warning },
    { header: h.effort, width: 14, format: 'text', editable: true, value: () => null },
    { header: h.priority, width: 12, format: 'text', editable: true, value: () => null },
  ];
}

const minutesPerYear = ({ minutesPerCase, casesPerYear }: ImprovementRow): number =>
  minutesPerCase.base * (casesPerYear ?? 0);

function posts(row: ImprovementRow, { content }: SheetContext): number {
  const { workingMinutes = 1, distribution = 0 } = content.processSheets?.basis ?? {};
  return (minutesPerYear(row) * (1 + distribution)) / workingMinutes;
}

const figure = (value: number, { content }: SheetContext): string =>
  value.toLocaleString(content.language === 'de' ? 'de-DE' : 'en-GB', { maximumFractionDigits: 2 });
