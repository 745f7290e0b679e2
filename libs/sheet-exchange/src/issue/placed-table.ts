import type { Worksheet } from 'exceljs';
import type { ExchangeTable, Language } from '../table.ts';

/** Title in row 1, state in row 2, hint in row 3, headings in row 5. */
export const HEADING_ROW = 5;
/** The row key stands hidden in front of the first column. */
export const KEY_COLUMN = 1;

/** Empty rows that are ready to be filled in below the last one. */
export const SPARE_ROWS = 30;

export interface IssueOptions {
  readonly engagementId: string;
  /** Shown above the table. */
  readonly engagement: string;
  readonly issuedAt: Date;
  readonly language: Language;
}

export interface PlacedTable {
  readonly sheet: Worksheet;
  readonly table: ExchangeTable;
  readonly language: Language;
}

/** Sheet column (from 1) of the table's column (from 0). */
export function sheetColumn(index: number): number {
  return index + KEY_COLUMN + 1;
}
