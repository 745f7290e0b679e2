import { type RedFlagRow } from '../content/red-flag.content.ts';
import { units } from './cell-value.ts';
import { type Column } from './column.ts';
import { dateCell, findingLink } from './linked-cells.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';
import { methodName } from '../wording/method-name.ts';

/** Auffälligkeiten: the hits of the rules, each with its reason as a sentence. */
export const planRedFlags: SheetPlanner = (context) => {
  const { content, wording, places } = context;
  return planTable<RedFlagRow>(
    {
      key: 'redFlags',
      title: wording.sheets.redFlags,
      subtitle: `${wording.entries(String(content.redFlags.count))} · ${wording.about.redFlags}`,
      columns: redFlagColumns(context),
      source: content.redFlags,
      riskColumn: 4,
      placed: (row, place) => places.redFlags.set(row.number, place),
    },
    context,
  );
};

function redFlagColumns(context: SheetContext): Column<RedFlagRow>[] {
  const { wording, content } = context;
  const h = wording.redFlags.headers;
  const editable = content.dispositions === 'editable';
  return [
    { header: h.number, width: 8, format: 'id', value: (row) => row.number },
    { header: h.rule, width: 14, format: 'id', value: (row) => row.ruleId },
    { header: h.name, width: 18, format: 'text', value: (row) => row.ruleName },
    { header: h.risk, width: 10.5, format: 'text', value: (row) => wording.risks[row.risk] },
    { header: h.sentence, width: 38, format: 'text', value: (row) => row.sentence },
    { header: h.case, width: 11, format: 'id', value: (row) => row.caseNumber },
    { header: h.vouchers, width: 12.5, format: 'id', value: (row) => row.vouchers },
    { header: h.amount, width: 14.5, format: 'money', value: (row) => units(row.amountCents) },
    { header: h.date, width: 11, format: 'date', value: (row) => dateCell(row.paymentDate) },
    {
      header: h.method,
      width: 12,
      format: 'text',
      value: (row) => methodName(row.method, context.wording),
    },
    { header: h.captured, width: 10.5, format: 'date', value: (row) => dateCell(row.captured) },
    { header: h.released, width: 11.5, format: 'date', value: (row) => dateCell(row.released) },
    {
      header: h.disposition,
      width: 12.5,
      format: 'text',
      editable,
      list: 'disposition',
      value: (row) => row.disposition,
    },
    {
      header: h.reason,
      width: 18,
      format: 'text',
      editable,
      value: (row) => row.dispositionReason,
    },
    { header: h.by, width: 12, format: 'text', editable, value: (row) => row.disposedBy },
    {
      header: h.finding,
      width: 13,
      format: 'link',
      value: (row) => findingLink(row.findingNumber, context),
    },
  ];
}
