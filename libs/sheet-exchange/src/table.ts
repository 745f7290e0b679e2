export type Language = 'de' | 'en';
export type Bilingual = Readonly<Record<Language, string>>;

/** One of the values that a `one-of` or `list` column takes: what is stored, and what a person reads. */
export interface ExchangeOption extends Bilingual {
  readonly value: string;
}

interface ColumnBase {
  /** Stable name; what the base state and the result speak of. */
  readonly key: string;
  /** Distinct within the table in each language: columns are found again by it. */
  readonly heading: Bilingual;
  /** Shown as a note at the heading. */
  readonly help?: Bilingual;
  /** Width in characters; a fitting one by type when left out. */
  readonly width?: number;
  /** New rows and changed cells must have a value. */
  readonly required?: boolean;
  /** `false`: shown only; `'new'`: filled in for new rows only. Default `true`. */
  readonly editable?: boolean | 'new';
}

export interface TextColumn extends ColumnBase {
  readonly type: 'text';
  /** Most characters. */
  readonly max?: number;
}

export interface NumberColumn extends ColumnBase {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  /** Most decimals that are shown and accepted; 0 is whole numbers. Default 2. */
  readonly decimals?: number;
}

export interface DateColumn extends ColumnBase {
  readonly type: 'date';
  /** Plain dates, both included. */
  readonly min?: string;
  readonly max?: string;
}

export interface OneOfColumn extends ColumnBase {
  readonly type: 'one-of';
  readonly options: readonly ExchangeOption[];
}

export interface FlagColumn extends ColumnBase {
  readonly type: 'flag';
}

/** Several values in one cell, separated by semicolons; free ones when there are no options. */
export interface ListColumn extends ColumnBase {
  readonly type: 'list';
  readonly options?: readonly ExchangeOption[];
}

export type ExchangeColumn =
  TextColumn | NumberColumn | DateColumn | OneOfColumn | FlagColumn | ListColumn;

/** Text, number, plain date and option as such, flag as boolean, list as texts; an empty cell is null. */
export type ExchangeValue = string | number | boolean | readonly string[] | null;

export type ExchangeValues = Readonly<Record<string, ExchangeValue>>;

export interface ExchangeRow {
  /** Names the row for good, for instance its id; not shown. */
  readonly key: string;
  /** By column key; what is missing is empty. */
  readonly values: ExchangeValues;
  /** Depth in a tree, from 0: the first column is indented, depth 0 is bold. */
  readonly level?: number;
}

/** What a sheet holds, said once for writing and for reading it. */
export interface ExchangeTable {
  /** Stable name; a sheet of another table is refused. */
  readonly id: string;
  readonly title: Bilingual;
  readonly columns: readonly ExchangeColumn[];
  /** Columns that stay when a person scrolls to the right. Default 1. */
  readonly frozen?: number;
}
