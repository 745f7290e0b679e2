import { type MeasureRow } from '../content/finding.content.ts';
import { dateSerial } from '../text/cell-date.ts';
import { type FormulaValue } from './cell-value.ts';
import { type Column, type RowPlace } from './column.ts';
import { dateCell, findingLink } from './linked-cells.ts';
import { ISSUED_DEFINED_NAME } from './lists.sheet.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';

/** Maßnahmen: who does what until when, to be carried on in the workbook. */
export const planMeasures: SheetPlanner = (context) => {
  const { content, wording } = context;
  return planTable<MeasureRow>(
    {
      key: 'measures',
      title: wording.sheets.measures,
      subtitle: `${wording.entries(String(content.measures.length))} · ${content.engagement.name}`,
      columns: measureColumns(context),
      source: { count: content.measures.length, rows: content.measures },
    },
    context,
  );
};

function measureColumns(context: SheetContext): Column<MeasureRow>[] {
  const { wording } = context;
  const h = wording.measures.headers;
  return [
    { header: h.number, width: 9, format: 'id', value: (row) => row.number },
    {
      header: h.finding,
      width: 13,
      format: 'link',
      value: (row) => findingLink(row.findingNumber, context),
    },
    { header: h.measure, width: 56, format: 'text', value: (row) => row.measure },
    {
      header: h.responsible,
      width: 24,
      format: 'text',
      editable: true,
      value: (row) => row.responsible,
    },
    {
      header: h.due,
      width: 12,
      format: 'date',
      editable: true,
      value: (row) => dateCell(row.dueDate),
    },
    {
      header: h.status,
      width: 17,
      format: 'text',
      editable: true,
      list: 'measureStatus',
      value: (row) => wording.measureStatus[row.status],
    },
    { header: h.remark, width: 34, format: 'text', editable: true, value: (row) => row.remark },
    {
      header: h.overdue,
      width: 17,
      format: 'count',
      derived: true,
      value: (row, place) => overdue(row, place, context),
    },
  ];
}

/**
 * Days between due date and the stated date of issue. Not TODAY(): a volatile function would show another figure
 * every day than the report that refers to this issue.
 */
function overdue(
  row: MeasureRow,
  place: RowPlace,
  { wording, issuedOn }: SheetContext,
): FormulaValue {
  const { done, declined } = wording.measureStatus;
  const [due, status] = [`E${place.row}`, `F${place.row}`];
  const formula = `IF(OR(${due}="",${status}="${done}",${status}="${declined}"),"",MAX(0,${ISSUED_DEFINED_NAME}-${due}))`;
  const dueSerial = row.dueDate === null ? null : dateSerial(row.dueDate);
  const closed = row.status === 'done' || row.status === 'declined';
  if (dueSerial === null || closed) return { formula, result: '' };
  return { formula, result: Math.max(0, (dateSerial(issuedOn) ?? dueSerial) - dueSerial) };
}
