import { type EvidenceRow } from '../content/red-flag.content.ts';
import { units } from './cell-value.ts';
import { type Column } from './column.ts';
import { dateCell, redFlagLink } from './linked-cells.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';
import { methodName } from '../wording/method-name.ts';

/** Belege zu Auffälligkeiten: one row per payment of a red flag. Comes after the red flags, which it links to. */
export const planEvidence: SheetPlanner = (context) => {
  const { content, wording } = context;
  return planTable<EvidenceRow>(
    {
      key: 'evidence',
      title: wording.sheets.evidence,
      subtitle: `${wording.entries(String(content.evidence.count))} · ${wording.about.evidence}`,
      columns: evidenceColumns(context),
      source: content.evidence,
    },
    context,
  );
};

function evidenceColumns(context: SheetContext): Column<EvidenceRow>[] {
  const h = context.wording.evidence.headers;
  return [
    {
      header: h.redFlag,
      width: 13,
      format: 'link',
      value: (row) => redFlagLink(row.redFlagNumber, context),
    },
    { header: h.voucher, width: 18, format: 'id', value: (row) => row.voucherNumber },
    { header: h.date, width: 12, format: 'date', value: (row) => dateCell(row.paymentDate) },
    { header: h.benefit, width: 46, format: 'text', value: (row) => row.benefitType },
    { header: h.amount, width: 16, format: 'money', value: (row) => units(row.amountCents) },
    {
      header: h.method,
      width: 14,
      format: 'text',
      value: (row) => methodName(row.method, context.wording),
    },
    { header: h.clerk, width: 10, format: 'text', value: (row) => row.clerk },
    { header: h.release, width: 13, format: 'date', value: (row) => dateCell(row.release) },
    { header: h.file, width: 40, format: 'text', value: (row) => row.sourceFile },
    { header: h.line, width: 9, format: 'number', value: (row) => row.sourceLine },
  ];
}
