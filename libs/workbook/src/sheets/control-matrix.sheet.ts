import { type MatrixRow } from '../content/process-sheets.content.ts';
import { type Column } from './column.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';

/** Risiko-Kontroll-Matrix: every risk with its controls, where they act, and what is missing. */
export const planControlMatrix: SheetPlanner = (context) => {
  const { wording, content } = context;
  const rows = content.processSheets?.matrix ?? [];
  if (rows.length === 0) return [];
  return planTable<MatrixRow>(
    {
      key: 'controlMatrix',
      title: wording.sheets.controlMatrix,
      subtitle: `${wording.entries(String(rows.length))} · ${content.engagement.name}`,
      columns: columnsOf(context),
      source: { count: rows.length, rows },
      riskColumn: 4,
    },
    context,
  );
};

function columnsOf({ wording }: SheetContext): Column<MatrixRow>[] {
  const h = wording.controlMatrix.headers;
  const yesNo = (value: boolean | null): string | null =>
    value === null ? null : value ? wording.yes : wording.no;
  return [
    { header: h.process, width: 22, format: 'text', value: (row) => row.process },
    { header: h.step, width: 24, format: 'text', value: (row) => row.step },
    { header: h.risk, width: 36, format: 'text', value: (row) => row.risk },
    { header: h.inherent, width: 10, format: 'text', value: (row) => wording.risks[row.inherent] },
    { header: h.control, width: 36, format: 'text', value: (row) => row.control },
    { header: h.kind, width: 16, format: 'text', value: (row) => row.kind },
    { header: h.frequency, width: 14, format: 'text', value: (row) => row.frequency },
    { header: h.isKey, width: 11, format: 'text', value: (row) => yesNo(row.isKey) },
    { header: h.assessment, width: 16, format: 'text', value: (row) => row.assessment },
    { header: h.residual, width: 10, format: 'text', value: (row) => wording.risks[row.residual] },
    { header: h.gap, width: 24, format: 'text', value: (row) => row.gap },
  ];
}
