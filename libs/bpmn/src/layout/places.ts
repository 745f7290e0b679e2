import type { Box, Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import { type LabelSide, reachOf } from './label-sides.ts';
import type { LayoutItem } from './layout-item.ts';
import type { Piece, Port, Route } from './route.ts';
import type { Tracks } from './stretches.ts';

/** Between two tracks of a channel, and around them. */
const TRACK = 12;
const MARGIN = 14;
const LEAST = { column: 34, edge: 24, strip: 20, gap: 44 };
const CLOSED_POOL = 60;

interface Part {
  readonly start: number;
  readonly size: number;
}

/** Coordinates of everything in the grid, from the upper left corner of its first channel. */
export class Places {
  readonly #columns: readonly Part[];
  readonly #strips: readonly Part[];
  /** Distance of the axis of a row from its upper border, by strip. */
  readonly #axis = new Map<number, number>();
  /** Room before the first track of a column channel, for the name of an arrow that goes straight on. */
  readonly #lead: ReadonlyMap<number, number>;

  constructor(
    private readonly grid: Grid,
    private readonly tracks: Tracks,
    labels: { readonly sides: ReadonlyMap<string, LabelSide>; readonly routes: readonly Route[] },
  ) {
    const widths = columnWidths(grid, labels.sides);
    this.#lead = leads(labels.routes, grid, widths);
    this.#columns = parts(this.columnSizes(widths, labelRoom(labels.routes)));
    this.#strips = parts(this.stripSizes(labels.sides));
  }

  get width(): number {
    return endOf(this.#columns.at(-1));
  }

  get height(): number {
    return endOf(this.#strips.at(-1));
  }

  box({ id, width, height }: LayoutItem): Box {
    const { x, y } = this.middle(id);
    return { x: x - width / 2, y: y - height / 2, width, height };
  }

  middle(id: string): Point {
    const column = this.#columns[2 * this.grid.columnOf(id) + 1];
    const strip = this.grid.stripOf(this.grid.rowOf(id));
    return {
      x: (column?.start ?? 0) + (column?.size ?? 0) / 2,
      y: (this.#strips[strip]?.start ?? 0) + (this.#axis.get(strip) ?? 0),
    };
  }

  /** Coordinate of a piece in a channel. */
  channel({ axis, at }: Piece, track: number): number {
    const channel = typeof at === 'number' ? at : 0;
    const part = (axis === 'v' ? this.#columns : this.#strips)[channel];
    const taken = (this.tracks.count(axis, channel) - 1) * TRACK;
    const lead = this.#lead.get(channel) ?? 0;
    const first = axis === 'v' ? Math.max(MARGIN, lead) : ((part?.size ?? 0) - taken) / 2;
    return (part?.start ?? 0) + first + track * TRACK;
  }

  /** Of a port at a closed pool or at the border of the area. */
  border({ strip, side }: Port): number {
    if (strip === null || strip < 0) return 0;
    const part = this.#strips[strip];
    if (!part) return this.height;
    // A closed pool reaches over the channels around its row.
    const [before, after] = [this.#strips[strip - 1], this.#strips[strip + 1]];
    return side === 'top' ? (before ?? part).start : endOf(after ?? part);
  }

  bands(): { readonly top: number; readonly bottom: number }[] {
    return this.grid.area.bands.map((_, band) => {
      const inside = this.#strips.filter((_part, at) => this.grid.strips[at]?.band === band);
      return { top: inside[0]?.start ?? 0, bottom: endOf(inside.at(-1)) };
    });
  }

  private columnSizes(widths: readonly number[], room: ReadonlyMap<number, number>): number[] {
    return Array.from({ length: 2 * this.grid.columns + 1 }, (_, at) => {
      if (at % 2 === 1) return widths[(at - 1) / 2] ?? 0;
      const count = this.tracks.count('v', at);
      const outer = at === 0 || at === 2 * this.grid.columns;
      const lead = this.#lead.get(at) ?? 0;
      const lines =
        (count - 1) * TRACK + Math.max(MARGIN, lead) + Math.max(MARGIN, room.get(at) ?? 0);
      return Math.max(outer ? LEAST.edge : LEAST.column, lead, count === 0 ? 0 : lines);
    });
  }

  private stripSizes(sides: ReadonlyMap<string, LabelSide>): number[] {
    const { strips, area } = this.grid;
    const reach = new Map<number, { up: number; down: number }>();
    for (const item of area.items) {
      const strip = this.grid.stripOf(this.grid.rowOf(item.id));
      const { up, down } = reachOf(item, sides.get(item.id) ?? 'below');
      const known = reach.get(strip) ?? { up: 0, down: 0 };
      reach.set(strip, { up: Math.max(known.up, up), down: Math.max(known.down, down) });
    }
    const sizes = strips.map(({ kind, band }, at) => {
      if (kind === 'row') {
        const { up, down } = reach.get(at) ?? { up: 0, down: 0 };
        this.#axis.set(at, up);
        const closed = band !== null && area.bands[band]?.closed === true;
        return Math.max(up + down, closed ? CLOSED_POOL - 2 * LEAST.strip : 0);
      }
      const count = this.tracks.count('h', at);
      const least = kind === 'gap' ? LEAST.gap : LEAST.strip;
      return Math.max(least, count === 0 ? 0 : 2 * MARGIN + (count - 1) * TRACK);
    });
    area.bands.forEach(({ leastHeight }, band) => this.stretch(sizes, band, leastHeight));
    return sizes;
  }

  /** A low band gets the rest of its least height around its rows. */
  private stretch(sizes: number[], band: number, least: number): void {
    const inside = this.grid.strips.flatMap((strip, at) => (strip.band === band ? [at] : []));
    const missing = least - inside.reduce((sum, at) => sum + (sizes[at] ?? 0), 0);
    if (missing <= 0) return;
    for (const at of [inside[0], inside.at(-1)]) {
      if (at !== undefined) sizes[at] = (sizes[at] ?? 0) + missing / 2;
    }
  }
}

function columnWidths(grid: Grid, sides: ReadonlyMap<string, LabelSide>): number[] {
  const widths = new Array<number>(grid.columns).fill(40);
  for (const { id, width, label } of grid.area.items) {
    const column = grid.columnOf(id);
    const name = label?.width ?? 0;
    const asked = sides.get(id) === 'beside' ? 2 * name + 16 : name;
    widths[column] = Math.max(widths[column] ?? 0, width, asked);
  }
  return widths;
}

function leads(
  routes: readonly Route[],
  grid: Grid,
  widths: readonly number[],
): ReadonlyMap<number, number> {
  const leads = new Map<number, number>();
  for (const { link, start, pieces } of routes) {
    const item = start.itemId === null ? null : grid.item(start.itemId);
    const straight = pieces.length === 1 && pieces[0]?.axis === 'h';
    if (!link.label || !item || !straight || link.kind !== 'sequence') continue;
    const column = grid.columnOf(item.id);
    const beside = ((widths[column] ?? 0) - item.width) / 2;
    const channel = 2 * column + 2;
    leads.set(channel, Math.max(leads.get(channel) ?? 0, link.label.width + 10 - beside));
  }
  return leads;
}

/** Room that the names of arrows ask behind the last track of the channel in which they turn towards their end. */
function labelRoom(routes: readonly Route[]): ReadonlyMap<number, number> {
  const room = new Map<number, number>();
  for (const { link, pieces } of routes) {
    const second = pieces[1];
    if (!link.label || link.kind !== 'sequence' || second?.axis !== 'v') continue;
    if (typeof second.at !== 'number') continue;
    room.set(second.at, Math.max(room.get(second.at) ?? 0, link.label.width + 10));
  }
  return room;
}

function parts(sizes: readonly number[]): Part[] {
  let start = 0;
  return sizes.map((size) => {
    const part = { start, size };
    start += size;
    return part;
  });
}

const endOf = (part: Part | undefined): number => (part ? part.start + part.size : 0);
