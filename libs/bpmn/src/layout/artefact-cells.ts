import type { LayoutItem, Link } from './layout-item.ts';
import type { Cell } from './cell.ts';

/**
 * Gives each artefact (data object, store, annotation) a cell in a row of its own right above what it belongs to; rows
 * are whole numbers from 0 in each band afterwards.
 */
export function withArtefacts(
  cells: ReadonlyMap<string, Cell>,
  items: readonly LayoutItem[],
  links: readonly Link[],
): Map<string, Cell> {
  const all = new Map(cells);
  const taken = new Set<string>();
  for (const item of items) {
    if (item.kind !== 'artefact') continue;
    const host = hostOf(item, all, links);
    const row = host ? host.row - 0.5 : ABOVE_ALL;
    const free = freeColumn(host?.column ?? 0, (column) => !taken.has(key(item, column, row)));
    taken.add(key(item, free, row));
    all.set(item.id, { column: free, row });
  }
  return wholeRows(all, items);
}

/** Row of what belongs to nothing; no whole number, as of every artefact. */
const ABOVE_ALL = -1e6 - 0.5;

const key = ({ band }: LayoutItem, column: number, row: number): string =>
  `${band} ${column} ${row}`;

/** The first thing with a cell that an association leads to. */
function hostOf(
  { id }: LayoutItem,
  cells: ReadonlyMap<string, Cell>,
  links: readonly Link[],
): Cell | null {
  for (const { from, to } of links) {
    const other = from.itemId === id ? to.itemId : to.itemId === id ? from.itemId : null;
    const cell = other === null || other === id ? undefined : cells.get(other);
    if (cell && Number.isInteger(cell.row)) return cell;
  }
  return null;
}

function freeColumn(wanted: number, free: (column: number) => boolean): number {
  for (let distance = 0; ; distance += 1) {
    if (free(wanted + distance)) return wanted + distance;
    if (wanted >= distance && free(wanted - distance)) return wanted - distance;
  }
}

function wholeRows(
  cells: ReadonlyMap<string, Cell>,
  items: readonly LayoutItem[],
): Map<string, Cell> {
  const band = new Map(items.map((item) => [item.id, item.band]));
  const rows = new Map<number, Set<number>>();
  for (const [id, { row }] of cells) {
    const key = band.get(id) ?? 0;
    rows.set(key, (rows.get(key) ?? new Set()).add(row));
  }
  const index = new Map<string, number>();
  for (const [key, used] of rows) {
    [...used].toSorted((a, b) => a - b).forEach((row, at) => index.set(`${key} ${row}`, at));
  }
  return new Map(
    [...cells].map(([id, { column, row }]) => [
      id,
      { column, row: index.get(`${band.get(id) ?? 0} ${row}`) ?? 0 },
    ]),
  );
}
