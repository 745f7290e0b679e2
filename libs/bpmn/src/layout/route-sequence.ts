import type { Grid, Way } from './grid.ts';
import type { Side } from './layout-item.ts';
import type { Occupied } from './occupied.ts';
import { across, along, type Piece } from './route.ts';

/** One arrow to be routed: where its ends stand, and what may be used of them. */
export interface Course {
  readonly from: string;
  readonly to: string;
  /** Column and row of both ends. */
  readonly a: { readonly column: number; readonly row: number };
  readonly b: { readonly column: number; readonly row: number };
  /** Leaves from a sign on the border: downwards, or upwards. */
  readonly attached: Way | null;
  /** Its source decides between ways: each of them gets a side of its own. */
  readonly splits: boolean;
  readonly joins: boolean;
  /** Nothing stands at the lower border. */
  readonly bottomFree: { readonly from: boolean; readonly to: boolean };
}

export interface Sketch {
  readonly startSide: Side;
  readonly endSide: Side;
  readonly pieces: readonly Piece[];
}

const ahead = (column: number): number => 2 * column;
const behind = (column: number): number => 2 * column + 2;
const sideOf = (way: Way): Side => (way === 'up' ? 'top' : 'bottom');
const against = (way: Way): Way => (way === 'up' ? 'down' : 'up');

/** Finds the simplest way of a sequence flow: straight, one corner, two corners, through the channels. */
export class SequenceRouter {
  constructor(
    private readonly grid: Grid,
    private readonly occupied: Occupied,
  ) {}

  route(course: Course): Sketch {
    if (course.attached !== null) return this.fromBorder(course, course.attached);
    return course.b.column > course.a.column ? this.forward(course) : this.backward(course);
  }

  private forward(course: Course): Sketch {
    const level = course.a.row === course.b.row;
    return (
      (level ? this.straight(course) : null) ??
      (level ? null : this.oneCorner(course)) ??
      (level ? null : this.twoCorners(course)) ??
      this.throughChannels(course)
    );
  }

  private straight({ from, to, a, b }: Course): Sketch | null {
    if (!this.occupied.freeAcross(a.row, a.column, b.column, `to ${to}`)) return null;
    this.occupied.takeAcross(a.row, a.column, b.column, `to ${to}`);
    this.occupied.takeSide(from, 'right', `from ${from}`);
    return { startSide: 'right', endSide: 'left', pieces: [across('start')] };
  }

  private oneCorner(course: Course): Sketch | null {
    const way: Way = course.b.row > course.a.row ? 'down' : 'up';
    return (
      (course.splits ? this.cornerAtStart(course, way) : null) ??
      (course.joins && !course.splits ? this.cornerAtEnd(course, way) : null)
    );
  }

  /** Up or down out of the source, then to the side. */
  private cornerAtStart({ from, to, a, b, bottomFree }: Course, way: Way): Sketch | null {
    const [owner, target] = [`from ${from}`, `to ${to}`];
    const { occupied } = this;
    if (way === 'down' && !bottomFree.from) return null;
    const free =
      occupied.freeSide(from, sideOf(way), owner) &&
      occupied.freeAlong(a.column, a.row, b.row, owner) &&
      occupied.freeCorner(a.column, b.row, owner) &&
      occupied.freeAcross(b.row, a.column, b.column, target);
    if (!free) return null;
    occupied.takeSide(from, sideOf(way), owner);
    occupied.takeAlong(a.column, a.row, b.row, owner);
    occupied.takeCorner(a.column, b.row, owner);
    occupied.takeAcross(b.row, a.column, b.column, target);
    return { startSide: sideOf(way), endSide: 'left', pieces: [along('start'), across('end')] };
  }

  /** To the side, then up or down into the target. */
  private cornerAtEnd({ from, to, a, b, bottomFree }: Course, way: Way): Sketch | null {
    const owner = `to ${to}`;
    const side = sideOf(against(way));
    const { occupied } = this;
    if (side === 'bottom' && !bottomFree.to) return null;
    const free =
      occupied.freeSide(to, side, owner) &&
      occupied.freeAcross(a.row, a.column, b.column, owner) &&
      occupied.freeCorner(b.column, a.row, owner) &&
      occupied.freeAlong(b.column, a.row, b.row, owner);
    if (!free) return null;
    occupied.takeSide(to, side, owner);
    occupied.takeSide(from, 'right', `from ${from}`);
    occupied.takeAcross(a.row, a.column, b.column, owner);
    occupied.takeCorner(b.column, a.row, owner);
    occupied.takeAlong(b.column, a.row, b.row, owner);
    return { startSide: 'right', endSide: side, pieces: [across('start'), along('end')] };
  }

  private twoCorners({ from, to, a, b }: Course): Sketch | null {
    const { occupied } = this;
    const [owner, target] = [`from ${from}`, `to ${to}`];
    const ends = { startSide: 'right', endSide: 'left' } as const;
    if (occupied.freeAcross(b.row, a.column, b.column, target)) {
      occupied.takeAcross(b.row, a.column, b.column, target);
      return { ...ends, pieces: [across('start'), along(behind(a.column)), across('end')] };
    }
    if (!occupied.freeAcross(a.row, a.column, b.column, owner)) return null;
    occupied.takeAcross(a.row, a.column, b.column, owner);
    return { ...ends, pieces: [across('start'), along(ahead(b.column)), across('end')] };
  }

  private throughChannels({ from, a, b, splits, bottomFree }: Course): Sketch {
    const way: Way = b.row >= a.row ? 'down' : 'up';
    const level = a.row === b.row;
    const strip = this.grid.beside(b.row, level ? 'down' : against(way));
    const pieces = [across(strip), along(ahead(b.column)), across('end')];
    const owner = `from ${from}`;
    const usable =
      splits &&
      strip === this.grid.beside(a.row, way) &&
      (way === 'up' || bottomFree.from) &&
      this.occupied.freeSide(from, sideOf(way), owner);
    if (usable) {
      this.occupied.takeSide(from, sideOf(way), owner);
      return { startSide: sideOf(way), endSide: 'left', pieces: [along('start'), ...pieces] };
    }
    const first = [across('start'), along(behind(a.column))];
    return { startSide: 'right', endSide: 'left', pieces: [...first, ...pieces] };
  }

  /** A loop back: along a channel beside the target's row and into it from above or below. */
  private backward(course: Course): Sketch {
    const { from, to, a, b, bottomFree } = course;
    if (from === to) return this.aroundItself(a.column, a.row);
    const way: Way = b.row > a.row ? 'down' : 'up';
    const level = a.row === b.row;
    const into: Way = level ? this.levelWay(course) : bottomFree.to ? against(way) : 'up';
    const strip = this.grid.beside(b.row, into);
    const ends = { endSide: sideOf(into) } as const;
    const leave = level ? into : way;
    const direct = (level || into === against(way)) && (leave === 'up' || bottomFree.from);
    // Not on one line with the ways that lead on: they would look like one decision.
    const owner = `back from ${from}`;
    const reach = level ? a.row : b.row;
    const free =
      direct &&
      this.occupied.freeSide(from, sideOf(leave), owner) &&
      this.occupied.freeAlong(a.column, a.row, reach, owner) &&
      (level || a.column !== b.column || this.occupied.freeSide(to, sideOf(into), `to ${to}`));
    this.occupied.takeSide(to, sideOf(into), `to ${to}`);
    if (!free) {
      const pieces = [across('start'), along(behind(a.column)), across(strip), along('end')];
      return { ...ends, startSide: 'right', pieces };
    }
    this.occupied.takeSide(from, sideOf(leave), owner);
    this.occupied.takeAlong(a.column, a.row, reach, owner);
    const pieces = [along('start'), across(strip), along('end')];
    return { ...ends, startSide: sideOf(leave), pieces };
  }

  /** Above the row, unless lines are in the way there and not below. */
  private levelWay({ from, to, bottomFree }: Course): Way {
    const free = (side: Side): boolean =>
      this.occupied.freeSide(from, side, `from ${from}`) &&
      this.occupied.freeSide(to, side, `to ${to}`);
    return !free('top') && free('bottom') && bottomFree.from && bottomFree.to ? 'down' : 'up';
  }

  private aroundItself(column: number, row: number): Sketch {
    const strip = this.grid.beside(row, 'up');
    const pieces = [across('start'), along(behind(column)), across(strip), along('end')];
    return { startSide: 'right', endSide: 'top', pieces };
  }

  /** From a sign on the border of an activity. */
  private fromBorder(course: Course, way: Way): Sketch {
    const { from, to, a, b } = course;
    const owner = `from ${from}`;
    const startSide = sideOf(way);
    const strip = this.grid.beside(a.row, way);
    const downwards = way === 'down' ? b.row > a.row : b.row < a.row;
    const corner =
      b.column > a.column &&
      downwards &&
      this.occupied.freeAlong(a.column, a.row, b.row, owner) &&
      this.occupied.freeCorner(a.column, b.row, owner) &&
      this.occupied.freeAcross(b.row, a.column, b.column, `to ${to}`);
    if (corner) {
      this.occupied.takeAlong(a.column, a.row, b.row, owner);
      this.occupied.takeCorner(a.column, b.row, owner);
      this.occupied.takeAcross(b.row, a.column, b.column, `to ${to}`);
      return { startSide, endSide: 'left', pieces: [along('start'), across('end')] };
    }
    if (b.column > a.column) {
      const pieces = [along('start'), across(strip), along(ahead(b.column)), across('end')];
      return { startSide, endSide: 'left', pieces };
    }
    const into: Way = b.row > a.row || !course.bottomFree.to ? 'up' : 'down';
    const near = this.grid.beside(b.row, into);
    this.occupied.takeSide(to, sideOf(into), `to ${to}`);
    const last = near === strip ? [] : [along(behind(a.column)), across(near)];
    const pieces = [along('start'), across(strip), ...last, along('end')];
    return { startSide, endSide: sideOf(into), pieces };
  }
}
