import { type TaskRow } from '../content/process-sheets.content.ts';
import { type Column } from './column.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';

/** Aufgabenkatalog: what has to be done, by whom, how often and how long. */
export const planTaskCatalogue: SheetPlanner = (context) => {
  const { wording, content } = context;
  const rows = content.processSheets?.tasks ?? [];
  if (rows.length === 0) return [];
  return planTable<TaskRow>(
    {
      key: 'taskCatalogue',
      title: wording.sheets.taskCatalogue,
      subtitle: `${wording.entries(String(rows.length))} · ${content.engagement.name}`,
      columns: columnsOf(context),
      source: { count: rows.length, rows },
    },
    context,
  );
};

/** Signs that show the level of a task without a column of its own. */
const indent = ({ level, title }: TaskRow): string =>
  `${'\u2003'.repeat(Math.max(0, level - 1))}${title}`;

function columnsOf({ wording }: SheetContext): Column<TaskRow>[] {
  const h = wording.taskCatalogue.headers;
  return [
    { header: h.number, width: 10, format: 'id', value: (row) => row.number },
    { header: h.title, width: 44, format: 'text', value: indent },
    { header: h.obligation, width: 15, format: 'text', value: (row) => row.obligation },
    { header: h.legalBasis, width: 26, format: 'text', value: (row) => row.legalBasis },
    { header: h.unit, width: 28, format: 'text', value: (row) => row.unit },
    { header: h.cases, width: 11, format: 'count', value: (row) => row.cases },
    { header: h.casesSource, width: 26, format: 'text', value: (row) => row.casesSource },
    { header: h.minutes, width: 11, format: 'decimal', value: (row) => row.minutes },
    { header: h.method, width: 20, format: 'text', value: (row) => row.method },
    { header: h.precision, width: 12, format: 'decimal', value: (row) => row.precision },
    { header: h.proposals, width: 36, format: 'text', value: (row) => row.proposals },
  ];
}
