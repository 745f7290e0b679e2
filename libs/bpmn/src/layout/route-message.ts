import type { Grid, Way } from './grid.ts';
import type { LinkEnd, Side } from './layout-item.ts';
import type { Occupied } from './occupied.ts';
import { across, along, type Piece } from './route.ts';

/** The part of a line from its end to the gap between the pools. */
interface Exit {
  readonly side: Side;
  /** From the end to the gap; the last one is vertical. */
  readonly pieces: readonly Piece[];
  /** Closed pool: the line may meet its border anywhere. */
  readonly anywhere: boolean;
}

export interface MessageSketch {
  readonly startSide: Side;
  readonly endSide: Side;
  readonly pieces: readonly Piece[];
}

const opposite = (way: Way): Way => (way === 'up' ? 'down' : 'up');
const sideOf = (way: Way): Side => (way === 'up' ? 'top' : 'bottom');

/** Lines between pools, and lines that leave the area: down or up past what stands there, to the side in a gap. */
export class MessageRouter {
  constructor(
    private readonly grid: Grid,
    private readonly occupied: Occupied,
    private readonly bottomFree: (itemId: string) => boolean,
  ) {}

  /** `fromRow` and `toRow` are rows of the ends; they stand in different pools. */
  route(
    from: LinkEnd,
    to: LinkEnd,
    rows: { readonly from: number; readonly to: number },
  ): MessageSketch {
    const way: Way = rows.to > rows.from ? 'down' : 'up';
    const gap = this.grid.gapFrom(rows.from, way);
    const start = this.exit(from, way, this.rowBeyond(rows.from, way), 'start');
    const end = this.exit(to, opposite(way), this.rowBeyond(rows.from, way, true), 'end');
    const sides = { startSide: start.side, endSide: end.side };
    if (start.anywhere && end.anywhere) return { ...sides, pieces: [along(2)] };
    if (start.anywhere) return { ...sides, pieces: end.pieces.toReversed() };
    if (end.anywhere) return { ...sides, pieces: start.pieces };
    if (this.inOneLine(from, to, start, end)) return { ...sides, pieces: [along('start')] };
    return { ...sides, pieces: [...start.pieces, across(gap), ...end.pieces.toReversed()] };
  }

  /** To the upper or lower border of the area. */
  leave(from: LinkEnd, way: Way): MessageSketch {
    const { side, pieces } = this.exit(from, way, way === 'up' ? -1 : this.grid.rows, 'start');
    return { startSide: side, endSide: sideOf(opposite(way)), pieces };
  }

  private inOneLine(from: LinkEnd, to: LinkEnd, start: Exit, end: Exit): boolean {
    const straight = start.pieces.length === 1 && end.pieces.length === 1;
    const [a, b] = [from.itemId, to.itemId];
    if (!straight || a === null || b === null) return false;
    return this.grid.columnOf(a) === this.grid.columnOf(b) && b === to.elementId;
  }

  /** The first row behind the gap that way, or the last one before it. */
  private rowBeyond(row: number, way: Way, before = false): number {
    const step = way === 'up' ? -1 : 1;
    const pool = this.grid.poolOfRow(row);
    let at = row;
    while (at >= 0 && at < this.grid.rows && this.grid.poolOfRow(at) === pool) at += step;
    return before ? at - step : at;
  }

  /** `until`: the row before which the line has to be free. */
  private exit(end: LinkEnd, way: Way, until: number, name: 'start' | 'end'): Exit {
    if (end.itemId === null) return { side: sideOf(way), pieces: [], anywhere: true };
    const id = end.itemId;
    const item = this.grid.item(id);
    const [column, row] = [this.grid.columnOf(id), this.grid.rowOf(id)];
    const onBorder = item?.attached.some((one) => one.id === end.elementId) ?? false;
    const leave: Way = onBorder ? 'down' : way;
    const owner = `message ${end.elementId}`;
    const blocked = leave !== way || (!onBorder && way === 'down' && !this.bottomFree(id));
    if (!blocked && this.occupied.freeAlong(column, row, until, owner)) {
      this.occupied.takeAlong(column, row, until, owner);
      this.occupied.takeSide(id, sideOf(way), owner);
      return { side: sideOf(way), pieces: [along(name)], anywhere: false };
    }
    const strip = this.grid.beside(row, leave);
    this.occupied.takeSide(id, sideOf(leave), owner);
    const pieces = [along(name), across(strip), along(2 * column + 2)];
    return { side: sideOf(leave), pieces, anywhere: false };
  }
}
