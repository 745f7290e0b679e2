import { sqlName } from './sql-text.ts';

/** Row positions (`row_no - 1`) in the order of one column: filled cells ascending, then the empty ones. */
export interface ColumnOrder {
  readonly positions: Uint32Array;
  /** How many of the positions have a filled cell. */
  readonly filled: number;
}

/** Which rows pass a filter, one byte per row position, and how many do. */
export interface RowSelection {
  readonly selected: Uint8Array;
  readonly count: number;
}

/** Positions of one page: a walk over the order, at a few milliseconds per million rows, so deep pages cost no sort. */
export function pagePositions(
  order: ColumnOrder,
  descending: boolean,
  selection: RowSelection | null,
  offset: number,
  size: number,
): number[] {
  const page: number[] = [];
  let passed = 0;
  const { length } = order.positions;
  // Without a filter the page begins at its offset.
  for (let step = selection ? 0 : offset; step < length && page.length < size; step++) {
    const position = order.positions[indexAt(step, order.filled, descending)] ?? 0;
    if (selection && selection.selected[position] !== 1) continue;
    if (!selection || passed >= offset) page.push(position);
    passed++;
  }
  return page;
}

/** Descending turns the filled cells round and leaves the empty ones last. */
function indexAt(step: number, filled: number, descending: boolean): number {
  return descending && step < filled ? filled - 1 - step : step;
}

/** The same order as SQL: equal cells by row, turned round with them; the empty ones last in the file's order. */
export function orderSql(column: string, descending: boolean): string {
  const name = sqlName(column);
  if (!descending) return `${name} nulls last, row_no`;
  return `${name} desc nulls last, case when ${name} is null then row_no else -row_no end`;
}
