import type { Bilingual, ExchangeValue, ExchangeValues, Language } from './table.ts';

/** Where a value stands: row by its key, column by its key, cell as a person finds it (`D12`). */
export interface CellPlace {
  readonly rowKey: string;
  readonly column: string;
  readonly address: string;
}

/** Changed in the sheet; nobody else changed it since it was issued. */
export interface CellChange extends CellPlace {
  readonly before: ExchangeValue;
  readonly now: ExchangeValue;
}

/** Changed in the sheet, and meanwhile otherwise in the records. */
export interface CellConflict extends CellPlace {
  /** As issued. */
  readonly base: ExchangeValue;
  /** In the sheet. */
  readonly mine: ExchangeValue;
  /** In the records now. */
  readonly theirs: ExchangeValue;
}

export type InvalidReason =
  | 'formula'
  | 'error-value'
  | 'required'
  | 'not-a-number'
  | 'not-a-date'
  | 'not-an-option'
  | 'not-a-flag'
  | 'out-of-range'
  | 'too-many-decimals'
  | 'too-long'
  | 'locked';

export interface InvalidCell {
  /** Null in a new row. */
  readonly rowKey: string | null;
  readonly column: string;
  readonly address: string;
  readonly reason: InvalidReason;
  /** As it stands in the cell. */
  readonly value: string;
  /** What the column takes. */
  readonly expected: Bilingual;
  /** The whole sentence for a person. */
  readonly sentence: Bilingual;
}

export interface NewRow {
  /** Row of the sheet. */
  readonly row: number;
  /** Key of the nearest issued row above it, null at the top. */
  readonly after: string | null;
  /** Key of the issued row that it was copied from, when it was. */
  readonly copiedFrom: string | null;
  readonly values: ExchangeValues;
  /** False when one of its cells is invalid. */
  readonly valid: boolean;
}

/** What a person did to an issued sheet; nothing of it is taken over by itself. */
export interface SheetReading {
  /** ISO instant in UTC. */
  readonly issuedAt: string;
  readonly language: Language;
  readonly changes: readonly CellChange[];
  readonly conflicts: readonly CellConflict[];
  readonly newRows: readonly NewRow[];
  readonly invalid: readonly InvalidCell[];
  /** Issued rows that are no longer in the sheet: told, never deleted. */
  readonly missingRows: readonly string[];
  /** Rows with changes in the sheet that no longer exist in the records. */
  readonly goneRows: readonly string[];
  /** Keys of columns that were taken out of the sheet; their values count as unchanged. */
  readonly missingColumns: readonly string[];
  /** Headings of columns that a person put in; they are not read. */
  readonly foreignHeadings: readonly string[];
  /** Keys of the issued rows in the order of the sheet. */
  readonly rowOrder: readonly string[];
}
