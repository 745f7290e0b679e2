import type { BaseState } from '../base-state.ts';
import { columnLetter } from '../issue/column-letter.ts';
import type { CellChange, CellConflict, InvalidCell, NewRow } from '../sheet-reading.ts';
import type { ExchangeColumn, ExchangeTable, ExchangeValue, ExchangeValues } from '../table.ts';
import { canonicalValue, valueOf } from '../value/canonical-value.ts';
import { invalidCell } from './invalid-cell.ts';
import type { ReadContext } from './parse-cell.ts';
import { readCell, readNewCell } from './read-cell.ts';
import type { SheetLayout } from './sheet-layout.ts';
import type { SheetRow } from './sheet-rows.ts';

/** Reads rows against the base state and collects what it finds. */
export class RowReader {
  readonly found = {
    changes: [] as CellChange[],
    conflicts: [] as CellConflict[],
    newRows: [] as NewRow[],
    invalid: [] as InvalidCell[],
    goneRows: [] as string[],
  };
  private readonly columns: readonly { readonly column: ExchangeColumn; readonly index: number }[];

  constructor(
    table: ExchangeTable,
    private readonly base: BaseState,
    private readonly layout: SheetLayout,
    private readonly context: ReadContext,
  ) {
    const issued = base.columns.map(({ key }) => key);
    // Columns that came into the table after the issue, or left the sheet, cannot have been changed in it.
    this.columns = table.columns
      .map((column) => ({ column, index: issued.indexOf(column.key) }))
      .filter(({ column, index }) => index >= 0 && layout.columns.has(column.key));
  }

  /** Cells that are not as issued. */
  differences(row: SheetRow): number {
    return this.columns.filter(({ column, index }) => {
      const before = this.baseOf(row.key, index);
      return readCell(column, row.cells.get(column.key), before, this.context).kind !== 'unchanged';
    }).length;
  }

  readIssued(rows: readonly SheetRow[], newer: ReadonlyMap<string, ExchangeValues>): void {
    for (const row of rows) {
      const key = row.key ?? '';
      const current = newer.get(key);
      if (current) this.readRow(row, key, current);
      else if (this.differences(row) > 0) this.found.goneRows.push(key);
    }
  }

  readAdded(rows: readonly SheetRow[], issued: readonly SheetRow[]): void {
    for (const row of rows) {
      // The frame of a row that was emptied by hand is no new row.
      if (row.cells.size === 0) continue;
      const after = issued.findLast((one) => one.row < row.row)?.key ?? null;
      const copiedFrom = row.key !== null && this.base.rows.has(row.key) ? row.key : null;
      this.found.newRows.push({ row: row.row, after, copiedFrom, ...this.newValues(row) });
    }
  }

  private readRow(row: SheetRow, rowKey: string, current: ExchangeValues): void {
    for (const { column, index } of this.columns) {
      const base = this.baseOf(rowKey, index);
      const reading = readCell(column, row.cells.get(column.key), base, this.context);
      if (reading.kind === 'unchanged') continue;
      const address = this.address(row, column);
      if (reading.kind === 'invalid') {
        const { reason, shown } = reading;
        this.found.invalid.push(invalidCell(column, { rowKey, address }, reason, shown));
      } else {
        const place = { rowKey, column: column.key, address };
        this.changed(place, column, [base, reading.canonical, current[column.key]]);
      }
    }
  }

  private changed(
    place: { rowKey: string; column: string; address: string },
    column: ExchangeColumn,
    [base, mine, current]: readonly [string, string, ExchangeValue | undefined],
  ): void {
    const theirs = canonicalValue(current);
    const value = (canonical: string) => valueOf(column, canonical);
    if (theirs === mine) return;
    if (theirs === base)
      this.found.changes.push({ ...place, before: value(base), now: value(mine) });
    else {
      const versions = { base: value(base), mine: value(mine), theirs: value(theirs) };
      this.found.conflicts.push({ ...place, ...versions });
    }
  }

  private newValues(row: SheetRow): { values: ExchangeValues; valid: boolean } {
    const values: Record<string, ExchangeValue> = {};
    let valid = true;
    for (const { column } of this.columns) {
      const reading = readNewCell(column, row.cells.get(column.key), this.context);
      if (reading?.kind === 'changed') values[column.key] = valueOf(column, reading.canonical);
      if (reading?.kind !== 'invalid') continue;
      const place = { rowKey: null, address: this.address(row, column) };
      this.found.invalid.push(invalidCell(column, place, reading.reason, reading.shown));
      valid = false;
    }
    return { values, valid };
  }

  private baseOf(key: string | null, index: number): string {
    return (key === null ? undefined : this.base.rows.get(key)?.[index]) ?? '';
  }

  private address(row: SheetRow, column: ExchangeColumn): string {
    return `${columnLetter(this.layout.columns.get(column.key) ?? 0)}${row.row}`;
  }
}
