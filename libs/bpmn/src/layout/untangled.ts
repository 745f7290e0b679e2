import type { LayoutItem } from './layout-item.ts';
import type { Cell, ItemArrow } from './cell.ts';

const SWEEPS = 4;
/** Rows tried in all: no drawing that people read needs as many, and a fan of a thousand ways must not last. */
const MOST_TRIES = 100_000;

/** Rows changed one item at a time while the arrows at it get better; {@link SWEEPS} rounds at the most. */
export function untangled(
  cells: ReadonlyMap<string, Cell>,
  items: readonly LayoutItem[],
  arrows: readonly ItemArrow[],
): Map<string, Cell> {
  const table = new RowTable(cells, items, arrows);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let better = false;
    for (const { id } of items) {
      if (table.tries > MOST_TRIES) return table.cells;
      if (table.has(id) && table.improve(id)) better = true;
    }
    if (!better) break;
  }
  return table.cells;
}

class RowTable {
  readonly cells: Map<string, Cell>;
  tries = 0;
  readonly #at = new Map<string, string>();
  readonly #band: ReadonlyMap<string, number>;
  readonly #arrows = new Map<string, ItemArrow[]>();
  readonly #range = new Map<number, { low: number; high: number }>();

  constructor(
    cells: ReadonlyMap<string, Cell>,
    items: readonly LayoutItem[],
    arrows: readonly ItemArrow[],
  ) {
    this.cells = new Map(cells);
    this.#band = new Map(items.map(({ id, band }) => [id, band]));
    for (const arrow of arrows) {
      for (const id of new Set([arrow.from, arrow.to])) {
        this.#arrows.set(id, [...(this.#arrows.get(id) ?? []), arrow]);
      }
    }
    for (const [id, { row }] of cells) {
      this.#at.set(this.key(id, row), id);
      const range = this.#range.get(this.bandOf(id)) ?? { low: row, high: row };
      const wider = { low: Math.min(range.low, row), high: Math.max(range.high, row) };
      this.#range.set(this.bandOf(id), wider);
    }
  }

  has(id: string): boolean {
    return this.cells.has(id);
  }

  /** Moves the item to the best row of its band, changing places with what stands there. */
  improve(id: string): boolean {
    const row = this.rowOf(id);
    const { low, high } = this.#range.get(this.bandOf(id)) ?? { low: row, high: row };
    let best = { row, gain: 0.01 };
    this.tries += high - low;
    for (let other = low; other <= high; other += 1) {
      const gain = other === row ? 0 : this.gain(id, row, other);
      if (gain > best.gain) best = { row: other, gain };
    }
    if (best.row === row) return false;
    this.swap(id, row, best.row);
    return true;
  }

  private gain(id: string, row: number, other: number): number {
    const partner = this.#at.get(this.key(id, other));
    const before = this.cost(id) + (partner ? this.cost(partner) : 0);
    this.swap(id, row, other);
    const after = this.cost(id) + (partner ? this.cost(partner) : 0);
    this.swap(id, other, row);
    return before - after;
  }

  private swap(id: string, row: number, other: number): void {
    const partner = this.#at.get(this.key(id, other));
    this.#at.delete(this.key(id, row));
    this.put(id, other);
    if (partner !== undefined) this.put(partner, row);
  }

  private put(id: string, row: number): void {
    this.#at.set(this.key(id, row), id);
    this.cells.set(id, { column: this.columnOf(id), row });
  }

  private cost(id: string): number {
    return (this.#arrows.get(id) ?? []).reduce((sum, arrow) => sum + this.arrowCost(arrow), 0);
  }

  private arrowCost({ from, to, aside }: ItemArrow): number {
    if (from === to) return 0;
    const [a, b] = [this.bandOf(from), this.bandOf(to)];
    const [start, end] = [this.rowOf(from), this.rowOf(to)];
    if (a !== b) return 0.3 * (this.toBorder(a, start, b > a) + this.toBorder(b, end, a > b));
    const rows = Math.abs(start - end);
    if (rows === 0) return (aside ? 1.2 : 0) + (this.blocked(from, to) ? 2.5 : 0);
    return rows + 0.4;
  }

  private toBorder(band: number, row: number, below: boolean): number {
    const { low, high } = this.#range.get(band) ?? { low: row, high: row };
    return below ? high - row : row - low;
  }

  /** Whether something stands between two items of one row. */
  private blocked(from: string, to: string): boolean {
    const [a, b] = [this.columnOf(from), this.columnOf(to)];
    const row = this.rowOf(from);
    for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column += 1) {
      if (this.#at.has(`${this.bandOf(from)} ${column} ${row}`)) return true;
    }
    return false;
  }

  private key(id: string, row: number): string {
    return `${this.bandOf(id)} ${this.columnOf(id)} ${row}`;
  }

  private bandOf(id: string): number {
    return this.#band.get(id) ?? 0;
  }

  private columnOf(id: string): number {
    return this.cells.get(id)?.column ?? 0;
  }

  private rowOf(id: string): number {
    return this.cells.get(id)?.row ?? 0;
  }
}
