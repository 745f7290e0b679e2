import type { LayoutItem } from './layout-item.ts';
import type { Cell, ItemArrow } from './cell.ts';
import type { Ranks } from './ranks.ts';
import { untangled } from './untangled.ts';

/**
 * Puts items into cells: the first way out of an item goes straight on, other ways take the nearest free row. Afterwards
 * items change rows where that makes the arrows shorter (barycentre ordering, within their band only).
 */
export function cellsOf(
  items: readonly LayoutItem[],
  arrows: readonly ItemArrow[],
  ranks: Ranks,
): Map<string, Cell> {
  const forward = arrows.filter((arrow) => !ranks.back.has(arrow));
  const rows = new RowFinder(items, forward, ranks);
  const touched = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const connected = items.filter(({ id }) => touched.has(id));
  for (const item of inOrder(connected, ranks)) rows.place(item);
  const cells = untangled(rows.cells, items, arrows);
  return withLoose(items, touched, cells);
}

function inOrder(items: readonly LayoutItem[], { rank, order }: Ranks): LayoutItem[] {
  const of = (map: ReadonlyMap<string, number>, { id }: LayoutItem): number => map.get(id) ?? 0;
  return items.toSorted((a, b) => of(rank, a) - of(rank, b) || of(order, a) - of(order, b));
}

class RowFinder {
  readonly cells = new Map<string, Cell>();
  readonly #taken = new Set<string>();
  readonly #before = new Map<string, ItemArrow[]>();
  readonly #main = new Map<string, string>();
  readonly #band: ReadonlyMap<string, number>;
  readonly #lowest = new Map<number, number>();

  constructor(
    items: readonly LayoutItem[],
    forward: readonly ItemArrow[],
    private readonly ranks: Ranks,
  ) {
    this.#band = new Map(items.map(({ id, band }) => [id, band]));
    for (const arrow of forward) {
      this.#before.set(arrow.to, [...(this.#before.get(arrow.to) ?? []), arrow]);
      const same = this.#band.get(arrow.from) === this.#band.get(arrow.to);
      if (same && !arrow.aside && !this.#main.has(arrow.from)) this.#main.set(arrow.from, arrow.to);
    }
  }

  place({ id, band }: LayoutItem): void {
    const column = this.ranks.rank.get(id) ?? 0;
    const wanted = this.wantedRow(id, band);
    const row = nearest(wanted, (one) => !this.#taken.has(`${band} ${column} ${one}`));
    this.#taken.add(`${band} ${column} ${row}`);
    this.#lowest.set(band, Math.max(row, this.#lowest.get(band) ?? row));
    this.cells.set(id, { column, row });
  }

  private wantedRow(id: string, band: number): number {
    const arrows = this.#before.get(id) ?? [];
    const before = arrows.filter(({ from }) => this.#band.get(from) === band);
    const main = before.find(({ from }) => this.#main.get(from) === id);
    const arrow = main ?? before[0];
    const row = arrow && this.cells.get(arrow.from)?.row;
    if (row !== undefined) return main ? row : row + 1;
    // A second beginning without any connection so far starts a line of its own.
    return arrows.length > 0 ? 0 : (this.#lowest.get(band) ?? -1) + 1;
  }
}

/** The wanted row, else the next one below, above, below … */
function nearest(wanted: number, free: (row: number) => boolean): number {
  for (let distance = 0; ; distance += 1) {
    if (free(wanted + distance)) return wanted + distance;
    if (free(wanted - distance)) return wanted - distance;
  }
}

/** Items without any arrow stand side by side below the others. */
function withLoose(
  items: readonly LayoutItem[],
  touched: ReadonlySet<string>,
  cells: ReadonlyMap<string, Cell>,
): Map<string, Cell> {
  const all = new Map(cells);
  const columns = Math.max(3, ...[...cells.values()].map(({ column }) => column + 1));
  for (const band of new Set(items.map((item) => item.band))) {
    const here = items.filter((item) => item.band === band);
    const used = here.flatMap(({ id }) => cells.get(id)?.row ?? []);
    const first = used.length === 0 ? 0 : Math.max(...used) + 1;
    const loose = here.filter(({ id }) => !touched.has(id));
    loose.forEach(({ id }, index) =>
      all.set(id, { column: index % columns, row: first + Math.floor(index / columns) }),
    );
  }
  return all;
}
