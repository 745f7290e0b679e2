import type { Grid } from './grid.ts';
import type { Offsets } from './port-offsets.ts';
import type { Axis, Piece, Port, Route } from './route.ts';
import { type Stretch, tracksOf } from './tracks.ts';

/** Which track of which channel each piece of each route runs on. */
export interface Tracks {
  /** Null for a piece that is level with an end of its line. */
  of(route: Route, index: number): number | null;
  /** Number of tracks of a channel. */
  count(axis: Axis, channel: number): number;
}

interface ChannelPiece extends Stretch {
  readonly axis: Axis;
  readonly channel: number;
  readonly group: string;
  readonly key: string;
}

/** Pieces in the same channel that lead into the same item are one line; all others get tracks of their own. */
export function tracksOfRoutes(grid: Grid, routes: readonly Route[], offsets: Offsets): Tracks {
  const pieces = routes.flatMap((route, at) => channelPieces(grid, route, at, offsets));
  const track = new Map<string, number>();
  const counts = new Map<string, number>();
  const channels = Map.groupBy(pieces, ({ axis, channel }) => `${axis} ${channel}`);
  for (const [channel, inside] of channels) {
    const groups = [...Map.groupBy(inside, ({ group }) => group).values()];
    const tracks = tracksOf(groups.map(merged));
    groups.forEach((group, index) => {
      for (const { key } of group) track.set(key, tracks[index] ?? 0);
    });
    counts.set(channel, Math.max(...tracks) + 1);
  }
  const place = new Map(routes.map((route, at) => [route, at]));
  return {
    of: (route, index) => track.get(`${place.get(route) ?? -1} ${index}`) ?? null,
    count: (axis, channel) => counts.get(`${axis} ${channel}`) ?? 0,
  };
}

function merged(group: readonly ChannelPiece[]): Stretch {
  return {
    lo: Math.min(...group.map(({ lo }) => lo)),
    hi: Math.max(...group.map(({ hi }) => hi)),
    low: group.flatMap(({ low }) => low),
    high: group.flatMap(({ high }) => high),
    wish: Math.min(...group.map(({ wish }) => wish)),
  };
}

interface Level {
  /** Along the channel, in the order of the grid. */
  readonly place: number;
  /** Far end of the line that comes from there. */
  readonly far: number;
  /** Only lines that are level with an item can lie on each other. */
  readonly fixed: boolean;
}

function channelPieces(grid: Grid, route: Route, at: number, offsets: Offsets): ChannelPiece[] {
  const order = new RouteOrder(grid, route, offsets);
  return route.pieces.flatMap((piece, index) => {
    if (typeof piece.at !== 'number') return [];
    const ends = [order.level(index, -1), order.level(index, 1)];
    const channel = piece.at;
    const key = `${at} ${index}`;
    const last = index >= route.pieces.length - 2 && route.link.kind === 'sequence';
    const group = last && piece.axis === 'v' ? `to ${route.end.itemId ?? ''}` : key;
    return [{ axis: piece.axis, channel, key, group, ...stretch(ends, channel) }];
  });
}

function stretch(ends: readonly Level[], channel: number): Stretch {
  const places = ends.map(({ place }) => place);
  const [lo, hi] = [Math.min(...places), Math.max(...places)];
  const low = ends.filter(({ far }) => far < channel);
  const high = ends.filter(({ far }) => far >= channel);
  const fixed = (side: readonly Level[]): number[] =>
    side.flatMap((level) => (level.fixed ? [level.place] : []));
  return { lo, hi, low: fixed(low), high: fixed(high), wish: wishOf(low, high, hi - lo) };
}

/** An arch over others runs farther out; of two that lead the same way the one that ends farther gives way. */
function wishOf(low: readonly Level[], high: readonly Level[], length: number): number {
  const [from, to] = [low[0]?.place, high[0]?.place];
  if (from === undefined) return -length;
  if (to === undefined) return length;
  return to > from ? -from : from;
}

/** Order of the pieces of one route along either axis, before any size is known. */
class RouteOrder {
  constructor(
    private readonly grid: Grid,
    private readonly route: Route,
    private readonly offsets: Offsets,
  ) {}

  level(index: number, step: -1 | 1): Level {
    const { pieces, start, end } = this.route;
    const axis = pieces[index]?.axis ?? 'h';
    const other: Axis = axis === 'h' ? 'v' : 'h';
    const neighbour = pieces[index + step];
    const port = step === -1 ? start : end;
    if (!neighbour) return { place: this.ofPort(port, other), far: NaN, fixed: false };
    const next = pieces[index + 2 * step];
    const far = next ? this.ofPiece(next) : this.ofPort(port, axis);
    const fixed = typeof neighbour.at !== 'number';
    return { place: this.ofPiece(neighbour), far, fixed };
  }

  private ofPiece({ axis, at }: Piece): number {
    if (typeof at === 'number') return at;
    return this.ofPort(at === 'start' ? this.route.start : this.route.end, axis);
  }

  /** Along y for a horizontal piece, along x for a vertical one. */
  private ofPort(port: Port, axis: Axis): number {
    const { itemId, strip } = port;
    if (itemId === null) return axis === 'h' ? (strip ?? 0) : NaN;
    if (axis === 'h') return this.grid.stripOf(this.grid.rowOf(itemId));
    const width = this.grid.item(itemId)?.width ?? 1;
    return 2 * this.grid.columnOf(itemId) + 1 + ((this.offsets.get(port) ?? 0) / width) * 0.9;
  }
}
