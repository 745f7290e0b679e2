import type { Grid, Way } from './grid.ts';
import type { Side } from './layout-item.ts';
import type { Occupied } from './occupied.ts';
import { across, along, type Piece } from './route.ts';

export interface AssociationSketch {
  readonly startSide: Side;
  readonly endSide: Side;
  readonly pieces: readonly Piece[];
}

/** Dotted lines between artefacts and what they belong to, within one area. */
export function routeAssociation(
  grid: Grid,
  occupied: Occupied,
  from: string,
  to: string,
): AssociationSketch {
  const [a, b] = [grid.columnOf(from), grid.columnOf(to)];
  const [top, low] = [grid.rowOf(from), grid.rowOf(to)];
  const way: Way = low > top ? 'down' : 'up';
  const owner = `association ${from}`;
  if (a === b && top !== low && occupied.freeAlong(a, top, low, owner)) {
    return { ...sides(way, way === 'up' ? 'bottom' : 'top'), pieces: [along('start')] };
  }
  if (top === low && a !== b && occupied.freeAcross(top, a, b, owner)) {
    const right = b > a;
    const ends = {
      startSide: right ? 'right' : 'left',
      endSide: right ? 'left' : 'right',
    } as const;
    return { ...ends, pieces: [across('start')] };
  }
  const first = grid.beside(top, way);
  const last = top === low ? first : grid.beside(low, way === 'up' ? 'down' : 'up');
  const between = first === last ? [] : [along(b >= a ? 2 * a + 2 : 2 * a), across(last)];
  const endSide: Side = (top === low) === (way === 'up') ? 'top' : 'bottom';
  return {
    ...sides(way, endSide),
    pieces: [along('start'), across(first), ...between, along('end')],
  };
}

function sides(way: Way, endSide: Side): { startSide: Side; endSide: Side } {
  return { startSide: way === 'up' ? 'top' : 'bottom', endSide };
}
