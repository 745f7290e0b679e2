/** Rows that are drawn: from the first to before the last. */
export interface RowRange {
  readonly first: number;
  readonly last: number;
}

/** Rows drawn beyond the edges, so that scrolling shows no gap. */
const BEYOND = 12;

export function rowWindow(top: number, height: number, rowHeight: number, total: number): RowRange {
  const first = Math.max(0, Math.floor(top / rowHeight) - BEYOND);
  const last = Math.min(total, Math.ceil((top + height) / rowHeight) + BEYOND);
  return { first: Math.min(first, last), last };
}

/**
 * Pages that hold the rows of a range, and single rows with their next one, which may be scrolled out of sight; first page
 * always.
 */
export function pagesOf(range: RowRange, rows: readonly number[], pageSize: number): number[] {
  const pageOf = (index: number) => Math.floor(Math.max(0, index) / pageSize) + 1;
  const pages = new Set([1, ...rows.flatMap((row) => [pageOf(row), pageOf(row + 1)])]);
  for (let page = pageOf(range.first); page <= pageOf(range.last - 1); page += 1) pages.add(page);
  return [...pages].sort((a, b) => a - b);
}

/** Where to scroll so that a row is in sight; null when it is already. */
export function scrollFor(
  row: number,
  rowHeight: number,
  view: { readonly top: number; readonly height: number },
): number | null {
  const start = row * rowHeight;
  if (start < view.top) return start;
  const end = start + rowHeight;
  return end > view.top + view.height ? end - view.height : null;
}
