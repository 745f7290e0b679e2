import { type FindingRow } from '../content/finding.content.ts';
import { units } from './cell-value.ts';
import { type Column } from './column.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';

/** Feststellungen: what examiners have confirmed, in the order of the content. */
export const planFindings: SheetPlanner = (context) => {
  const { content, wording } = context;
  return planTable<FindingRow>(
    {
      key: 'findings',
      title: wording.sheets.findings,
      subtitle: `${wording.entries(String(content.findings.length))} · ${content.engagement.name}`,
      columns: findingColumns(context),
      source: { count: content.findings.length, rows: content.findings },
      riskColumn: 8,
    },
    context,
  );
};

function findingColumns({ wording }: SheetContext): Column<FindingRow>[] {
  const h = wording.findings.headers;
  return [
    { header: h.number, width: 7, format: 'id', value: (row) => row.number },
    { header: h.area, width: 14, format: 'text', value: (row) => row.area },
    { header: h.title, width: 18, format: 'text', value: (row) => row.title },
    { header: h.facts, width: 34, format: 'text', value: (row) => row.facts },
    { header: h.criterion, width: 18, format: 'text', value: (row) => row.criterion },
    { header: h.cause, width: 18, format: 'text', value: (row) => row.cause },
    { header: h.effect, width: 18, format: 'text', value: (row) => row.effect },
    { header: h.risk, width: 10.5, format: 'text', value: (row) => wording.risks[row.risk] },
    { header: h.amount, width: 15, format: 'money', value: (row) => units(row.amountCents) },
    { header: h.cases, width: 8, format: 'count', value: (row) => row.cases },
    { header: h.control, width: 10.5, format: 'text', value: (row) => row.control },
    { header: h.recommendation, width: 24, format: 'text', value: (row) => row.recommendation },
    { header: h.response, width: 20, format: 'text', editable: true, value: (row) => row.response },
    {
      header: h.status,
      width: 13,
      format: 'text',
      editable: true,
      list: 'findingStatus',
      value: (row) => wording.findingStatus[row.status],
    },
  ];
}
