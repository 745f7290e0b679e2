import { type Point, tidied } from './geometry.ts';
import type { Grid } from './grid.ts';
import type { Places } from './places.ts';
import type { Offsets } from './port-offsets.ts';
import type { Piece, Port, Route } from './route.ts';
import type { Tracks } from './stretches.ts';

/** Half of a sign on the border of an activity. */
const SIGN = 18;

/** Turns routes into points. */
export class Lines {
  constructor(
    private readonly grid: Grid,
    private readonly places: Places,
    private readonly tracks: Tracks,
    private readonly offsets: Offsets,
  ) {}

  points(route: Route): Point[] {
    const [start, end] = [this.port(route.start), this.port(route.end)];
    const levels = route.pieces.map((piece, index) => this.level(route, piece, index));
    const [first, last] = [route.pieces[0], route.pieces.at(-1)];
    const begin = first?.axis === 'v' ? { x: levels[0] ?? start.x, y: start.y } : start;
    const finish =
      last?.axis === 'v'
        ? { x: levels.at(-1) ?? end.x, y: end.y }
        : { ...end, y: levels.at(-1) ?? end.y };
    const corners = route.pieces.slice(1).map((piece, index) => {
      const [before, after] = [levels[index] ?? 0, levels[index + 1] ?? 0];
      return piece.axis === 'v' ? { x: after, y: before } : { x: before, y: after };
    });
    return tidied([begin, ...corners, finish]);
  }

  private level(route: Route, piece: Piece, index: number): number {
    if (typeof piece.at === 'number') {
      return this.places.channel(piece, this.tracks.of(route, index) ?? 0);
    }
    const point = this.port(piece.at === 'start' ? route.start : route.end);
    return piece.axis === 'v' ? point.x : point.y;
  }

  private port(port: Port): Point {
    const item = port.itemId === null ? null : this.grid.item(port.itemId);
    if (!item) return { x: 0, y: this.places.border(port) };
    const { x, y } = this.places.middle(item.id);
    const offset = this.offsets.get(port) ?? 0;
    const sign = item.attached.some(({ id }) => id === port.elementId) ? SIGN : 0;
    const [right, down] = [item.width / 2, item.height / 2 + sign];
    if (port.side === 'left') return { x: x - right, y };
    if (port.side === 'right') return { x: x + right, y };
    return { x: x + offset, y: port.side === 'top' ? y - down : y + down };
  }
}
