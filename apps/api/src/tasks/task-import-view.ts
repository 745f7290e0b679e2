import {
  type ExchangeColumn,
  type ExchangeValue,
  type Language,
  valueText,
} from '#pruefwerk/sheet-exchange';
import type { TaskImportPreview } from '#pruefwerk/tasks';
import type { TaskImportPreviewDto } from './task-exchange.dto.ts';

export function importView(preview: TaskImportPreview, language: Language): TaskImportPreviewDto {
  const { reading, plan, table, catalogue, fingerprint, year } = preview;
  const names = new Map(catalogue.map(({ task }) => [task.id, `${task.number} ${task.title}`]));
  const columns = new Map(table.columns.map((column) => [column.key, column]));
  const nameOf = (rowKey: string) => names.get(rowKey) ?? '';
  const heading = (key: string) => columns.get(key)?.heading[language] ?? key;
  const text = (key: string, value: ExchangeValue) => shown(columns.get(key), value, language);
  const place = (cell: { rowKey: string; column: string; address: string }) => ({
    ...{ address: cell.address, row: nameOf(cell.rowKey), column: heading(cell.column) },
  });
  return {
    ...{ fingerprint, year, issuedAt: reading.issuedAt },
    changes: reading.changes.map((change) => ({
      ...place(change),
      before: text(change.column, change.before),
      now: text(change.column, change.now),
    })),
    conflicts: reading.conflicts.map((conflict) => ({
      ...place(conflict),
      base: text(conflict.column, conflict.base),
      mine: text(conflict.column, conflict.mine),
      theirs: text(conflict.column, conflict.theirs),
    })),
    added: plan.additions.map(({ row, facts: { number, title } }) => ({ row, number, title })),
    invalid: reading.invalid.map(({ address, reason, sentence: { de, en } }) => ({
      ...{ address, reason, sentenceDe: de, sentenceEn: en },
    })),
    refused: plan.refused.map(({ row, number, sentence: { de, en } }) => ({
      ...{ row, number, sentenceDe: de, sentenceEn: en },
    })),
    missingRows: reading.missingRows.map(nameOf),
    goneRows: reading.goneRows.map(nameOf),
    missingColumns: reading.missingColumns.map(heading),
    foreignHeadings: [...reading.foreignHeadings],
  };
}

function shown(
  column: ExchangeColumn | undefined,
  value: ExchangeValue,
  language: Language,
): string {
  return column === undefined ? '' : valueText(column, value, language);
}
