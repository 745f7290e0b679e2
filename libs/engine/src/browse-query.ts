import type { Cell } from './cell.ts';

/** Conditions on one column of the sealed file; all conditions of a query must hold. */
export type BrowseFilter =
  /** Text contains, whatever its case. */
  | { readonly column: string; readonly kind: 'contains'; readonly text: string }
  | { readonly column: string; readonly kind: 'in'; readonly values: readonly Cell[] }
  /** Both ends inclusive; a missing end is open. Numbers as they are stored, dates as plain-date texts. */
  | {
      readonly column: string;
      readonly kind: 'range';
      readonly from?: string | number;
      readonly to?: string | number;
    }
  | { readonly column: string; readonly kind: 'empty'; readonly empty: boolean };

/** Any of these text columns contains the text, whatever its case. */
export interface BrowseSearch {
  readonly columns: readonly string[];
  readonly text: string;
}

export interface BrowseQuery {
  readonly filters?: readonly BrowseFilter[];
  /** Must hold besides the filters. */
  readonly search?: BrowseSearch;
  /** Empty cells come last in both directions; equal cells by `row_no`. Default: `row_no` ascending. */
  readonly sort?: { readonly column: string; readonly descending?: boolean };
  /** From 0. */
  readonly page: number;
  /** 1 to 500 rows. */
  readonly pageSize: number;
}

/** The first rows that pass, without counting the others. */
export interface FirstRowsQuery {
  readonly filters: readonly BrowseFilter[];
  /** 1 to 500 rows. */
  readonly limit: number;
}
