import type { Area, Band, LayoutItem } from './layout-item.ts';
import type { Cell } from './cell.ts';

/** A strip of the drawing from left to right: things stand in rows, lines run in channels and, between pools, in gaps. */
export interface Strip {
  readonly kind: 'row' | 'channel' | 'gap';
  /** Null for a gap. */
  readonly band: number | null;
}

/** Which way a line leaves a row. */
export type Way = 'up' | 'down';

/**
 * Cells of an area. Strips are counted from top to bottom, columns so that channel 2c lies before column 2c + 1: whole
 * numbers give the order of everything before any size is known.
 */
export class Grid {
  readonly strips: Strip[] = [];
  readonly columns: number;
  /** Strip of each row. */
  readonly #stripOfRow: number[] = [];
  readonly #firstRow = new Map<number, number>();
  readonly #place = new Map<string, { readonly column: number; readonly row: number }>();
  readonly #item = new Map<string, LayoutItem>();
  readonly #at = new Map<string, LayoutItem>();

  constructor(
    readonly area: Area,
    cells: ReadonlyMap<string, Cell>,
  ) {
    area.bands.forEach((band, index) => this.addBand(band, index, cells));
    for (const item of area.items) {
      const cell = cells.get(item.id) ?? { column: 0, row: 0 };
      const row = (this.#firstRow.get(item.band) ?? 0) + cell.row;
      this.#place.set(item.id, { column: cell.column, row });
      this.#item.set(item.id, item);
      this.#at.set(`${cell.column} ${row}`, item);
    }
    this.columns = Math.max(1, ...[...cells.values()].map(({ column }) => column + 1));
  }

  private addBand({ pool }: Band, index: number, cells: ReadonlyMap<string, Cell>): void {
    const before = this.area.bands[index - 1];
    if (before && before.pool !== pool) this.strips.push({ kind: 'gap', band: null });
    const inside = this.area.items.filter(({ band }) => band === index);
    const rows = Math.max(1, ...inside.map(({ id }) => (cells.get(id)?.row ?? 0) + 1));
    this.#firstRow.set(index, this.#stripOfRow.length);
    for (let row = 0; row < rows; row += 1) {
      this.strips.push({ kind: 'channel', band: index }, { kind: 'row', band: index });
      this.#stripOfRow.push(this.strips.length - 1);
    }
    this.strips.push({ kind: 'channel', band: index });
  }

  item(id: string): LayoutItem | null {
    return this.#item.get(id) ?? null;
  }

  columnOf(id: string): number {
    return this.#place.get(id)?.column ?? 0;
  }

  rowOf(id: string): number {
    return this.#place.get(id)?.row ?? 0;
  }

  get rows(): number {
    return this.#stripOfRow.length;
  }

  stripOf(row: number): number {
    return this.#stripOfRow[row] ?? 0;
  }

  /** The channel right above or below a row. */
  beside(row: number, way: Way): number {
    return this.stripOf(row) + (way === 'up' ? -1 : 1);
  }

  bandOfRow(row: number): number {
    return this.strips[this.stripOf(row)]?.band ?? 0;
  }

  poolOfRow(row: number): number {
    return this.area.bands[this.bandOfRow(row)]?.pool ?? 0;
  }

  /** The gap between the pool of the row and the next one that way; the outermost strip where there is none. */
  gapFrom(row: number, way: Way): number {
    const step = way === 'up' ? -1 : 1;
    let at = this.stripOf(row);
    while (this.strips[at + step] && this.strips[at]?.kind !== 'gap') at += step;
    return at;
  }

  taken(column: number, row: number): boolean {
    return this.#at.has(`${column} ${row}`);
  }
}
