import type { Language } from '#pruefwerk/problems';
import { typedValue } from './cell-values.ts';
import { kindWords } from './kind-words.ts';
import { nextText } from './next-cell.ts';
import { stepColumns } from './step-columns.ts';
import type { StepRow, StepTable } from './step-table.ts';

/** The table as text with tabs, to be changed by hand or taken into a spreadsheet; only columns that hold something. */
export function tableText(table: StepTable, language: Language): string {
  const columns = stepColumns
    .map((column) => ({
      heading: column.heading[language],
      frame: FRAME.has(column.key),
      cells: table.rows.map((row) => cellText(row, column.key, language)),
    }))
    .filter(({ frame, cells }) => frame || cells.some((cell) => cell !== ''));
  const lines = [
    columns.map(({ heading }) => heading),
    ...table.rows.map((_, at) => columns.map(({ cells }) => quoted(cells[at] ?? ''))),
  ];
  return lines.map((cells) => cells.join('\t')).join('\n');
}

const FRAME: ReadonlySet<string> = new Set(['nr', 'kind', 'name', 'role', 'next']);

/** One cell as a person reads and types it. */
export function cellText(row: StepRow, key: string, language: Language): string {
  switch (key) {
    case 'nr':
    case 'name':
    case 'role':
    case 'remark':
      return row[key];
    case 'kind':
      return kindWords[row.kind][language];
    case 'next':
      return nextText(row.next, language);
    case 'controls':
    case 'risks':
      return row[key].join('; ');
  }
  const attribute = stepColumns.find((column) => column.key === key)?.attribute;
  const value = row.attributes[key];
  return attribute && value !== undefined ? typedValue(attribute, value, language) : '';
}

function quoted(cell: string): string {
  return /[\t\n"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
