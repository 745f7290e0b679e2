import type { BaseState } from '../base-state.ts';
import { plainText, unguardedText } from '../value/guarded-text.ts';
import type { SheetCell } from './sheet-cells.ts';
import type { SheetLayout } from './sheet-layout.ts';

export interface SheetRow {
  /** Row of the sheet. */
  readonly row: number;
  readonly key: string | null;
  readonly cells: ReadonlyMap<string, SheetCell>;
}

/** Rows below the headings that hold anything in the table's columns, from top to bottom. */
export function sheetRows(layout: SheetLayout): SheetRow[] {
  const rows: SheetRow[] = [];
  for (const [row, cells] of layout.cells) {
    if (row <= layout.headingRow) continue;
    const own = new Map<string, SheetCell>();
    for (const [key, column] of layout.columns) {
      const cell = cells.get(column);
      if (cell && String(cell.value).trim() !== '') own.set(key, cell);
    }
    const keyCell = cells.get(layout.keyColumn);
    const key = keyCell ? plainText(unguardedText(String(keyCell.value))) : '';
    if (key !== '' || own.size > 0) rows.push({ row, key: key === '' ? null : key, cells: own });
  }
  return rows.sort((a, b) => a.row - b.row);
}

export interface SortedRows {
  /** One per issued row that is still there. */
  readonly issued: readonly SheetRow[];
  readonly added: readonly SheetRow[];
}

/**
 * Rows whose key was issued, and the rest. A row that was copied stands there twice: the one with the fewest
 * differences from the base is the issued one, the upper one when they tie; the others are new.
 */
export function sortRows(
  rows: readonly SheetRow[],
  base: BaseState,
  differences: (row: SheetRow) => number,
): SortedRows {
  const byKey = new Map<string, SheetRow[]>();
  for (const row of rows) {
    if (row.key !== null && base.rows.has(row.key))
      byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  }
  const issued = new Set(
    [...byKey.values()].flatMap((same) => {
      const [first] = same.length === 1 ? same : leastFirst(same, differences);
      return first ? [first] : [];
    }),
  );
  return {
    issued: rows.filter((row) => issued.has(row)),
    added: rows.filter((r) => !issued.has(r)),
  };
}

function leastFirst(rows: readonly SheetRow[], differences: (row: SheetRow) => number): SheetRow[] {
  return rows
    .map((row) => ({ row, count: differences(row) }))
    .sort((a, b) => a.count - b.count || a.row.row - b.row.row)
    .map(({ row }) => row);
}
