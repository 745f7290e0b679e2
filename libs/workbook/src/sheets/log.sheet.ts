import { type RuleStatement } from '../content/data-basis.content.ts';
import { units } from './cell-value.ts';
import { type Column } from './column.ts';
import { type SheetContext, type SheetPlanner } from './planned-sheet.ts';
import { planTable } from './table.sheet.ts';

/** Protokoll: every rule of the run with parameters and outcome, also those that could not run. */
export const planLog: SheetPlanner = (context) => {
  const { content, wording } = context;
  return planTable<RuleStatement>(
    {
      key: 'log',
      title: wording.sheets.log,
      subtitle: wording.about.log,
      columns: logColumns(context),
      source: { count: content.rules.length, rows: content.rules },
      protected: true,
    },
    context,
  );
};

function logColumns({ content, wording }: SheetContext): Column<RuleStatement>[] {
  const h = wording.log.headers;
  return [
    { header: h.run, width: 15, format: 'id', value: () => content.analysisRun },
    { header: h.rule, width: 22, format: 'id', value: (row) => row.ruleId },
    { header: h.name, width: 28, format: 'text', value: (row) => row.name },
    { header: h.parameters, width: 40, format: 'text', value: (row) => row.parameters },
    { header: h.version, width: 9, format: 'count', value: (row) => row.version },
    { header: h.status, width: 15, format: 'text', value: (row) => wording.ruleStatus[row.status] },
    { header: h.reason, width: 34, format: 'text', value: (row) => row.reason },
    { header: h.time, width: 10, format: 'count', value: (row) => row.durationMs },
    { header: h.hits, width: 10, format: 'count', value: (row) => row.hits },
    { header: h.amount, width: 18, format: 'money', value: (row) => units(row.amountAtRiskCents) },
  ];
}
