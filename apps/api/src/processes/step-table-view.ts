import { cellText, stepColumns, type StepTableFault, stepTableTexts } from '#pruefwerk/bpmn';
import { problemText } from '#pruefwerk/problems';
import { type StepImportPreview, stepSheetTable, type TablePreview } from '#pruefwerk/processes';
import { type ExchangeValue, type Language, valueText } from '#pruefwerk/sheet-exchange';
import type { StepImportPreviewDto, TableFaultDto, TablePreviewDto } from './step-table.dto.ts';

const ALWAYS = new Set(['nr', 'kind', 'name', 'role', 'next']);

export function tablePreviewView(
  { table, lines, faults, xml }: TablePreview,
  language: Language,
): TablePreviewDto {
  const shown = stepColumns.filter(
    ({ key }) => ALWAYS.has(key) || table.rows.some((row) => cellText(row, key, language) !== ''),
  );
  return {
    columns: shown.map(({ key, heading }) => ({ key, heading: { ...heading } })),
    rows: table.rows.map((row, index) => ({
      ...{ line: lines[index] ?? 0, kind: row.kind },
      cells: shown.map(({ key }) => cellText(row, key, language)),
    })),
    faults: faults.map(faultView),
    xml,
  };
}

function faultView({ parameters, ...fault }: StepTableFault): TableFaultDto {
  const text = (language: Language) =>
    problemText(stepTableTexts, fault.code, parameters, language);
  return { ...fault, text: { de: text('de'), en: text('en') } };
}

export function stepImportView(
  { reading, plan, names, fingerprint }: StepImportPreview,
  language: Language,
): StepImportPreviewDto {
  const columns = new Map(stepSheetTable('').columns.map((column) => [column.key, column]));
  const heading = (key: string) => columns.get(key)?.heading[language] ?? key;
  const text = (key: string, value: ExchangeValue) => {
    const column = columns.get(key);
    return column ? valueText(column, value, language) : '';
  };
  const place = (cell: { rowKey: string; column: string; address: string }) => ({
    ...{ address: cell.address, row: names.get(cell.rowKey) ?? '', column: heading(cell.column) },
  });
  const refused = new Set(plan.refused.map(({ address }) => address));
  return {
    ...{ fingerprint, issuedAt: reading.issuedAt },
    changes: reading.changes
      .filter(({ address }) => !refused.has(address))
      .map((one) => ({
        ...place(one),
        before: text(one.column, one.before),
        now: text(one.column, one.now),
      })),
    conflicts: reading.conflicts.map((one) => ({
      ...place(one),
      base: text(one.column, one.base),
      mine: text(one.column, one.mine),
      theirs: text(one.column, one.theirs),
    })),
    invalid: [
      ...reading.invalid.map(({ address, reason, sentence }) => ({
        ...{ address, reason, text: { ...sentence } },
      })),
      ...plan.refused.map(({ address, column, value, accepted }) => ({
        ...{ address, reason: 'not-accepted' as const },
        text: {
          de: `${address}: „${value}“ passt nicht in „${heading(column)}“. Möglich ist ${accepted}.`,
          en: `${address}: "${value}" does not fit "${heading(column)}". Possible is ${accepted}.`,
        },
      })),
    ],
    newRows: reading.newRows.map(({ row }) => row),
    missingRows: reading.missingRows.map((key) => names.get(key) ?? key),
    goneRows: reading.goneRows.length,
    missingColumns: reading.missingColumns.map(heading),
    foreignHeadings: [...reading.foreignHeadings],
  };
}
