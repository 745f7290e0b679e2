import type { Grid, Way } from './grid.ts';
import type { Link, LinkEnd } from './layout-item.ts';
import { Occupied } from './occupied.ts';
import type { Piece, Port, Route } from './route.ts';
import { routeAssociation } from './route-association.ts';
import { MessageRouter } from './route-message.ts';
import { type Course, SequenceRouter } from './route-sequence.ts';
import type { Side } from './layout-item.ts';

/** Ways for all links of an area, in the order of the links; those that cannot be placed in this grid are left out. */
export function routesOf(grid: Grid): Route[] {
  const occupied = new Occupied(grid);
  const bottomFree = (id: string): boolean => (grid.item(id)?.attached.length ?? 0) === 0;
  const sequences = new SequenceRouter(grid, occupied);
  const messages = new MessageRouter(grid, occupied, bottomFree);
  const degrees = degreesOf(grid.area.links);
  const routes = new Map<Link, Route>();
  for (const link of inUrgency(grid)) {
    const [from, to] = [link.from.itemId, link.to.itemId];
    if (link.kind === 'leaving') {
      const way: Way = link.upwards ? 'up' : 'down';
      routes.set(link, routed(grid, link, messages.leave(link.from, way), way));
    } else if (link.kind === 'message' && apart(grid, link)) {
      const rows = { from: rowOf(grid, link.from), to: rowOf(grid, link.to) };
      const way: Way = rows.to > rows.from ? 'down' : 'up';
      routes.set(link, routed(grid, link, messages.route(link.from, link.to, rows), way));
    } else if (from !== null && to !== null) {
      const sketch =
        link.kind === 'sequence'
          ? sequences.route(courseOf(grid, link, degrees))
          : routeAssociation(grid, occupied, from, to);
      routes.set(link, routed(grid, link, sketch, 'down'));
    }
  }
  return grid.area.links.flatMap((link) => routes.get(link) ?? []);
}

const URGENCY = { sequence: 0, leaving: 1, message: 1, association: 2 } as const;

/** Short arrows along the flow first: they keep the straight ways. */
function inUrgency(grid: Grid): Link[] {
  const length = ({ from, to }: Link): number => {
    if (from.itemId === null || to.itemId === null) return 0;
    const columns = grid.columnOf(to.itemId) - grid.columnOf(from.itemId);
    const rows = Math.abs(grid.rowOf(to.itemId) - grid.rowOf(from.itemId));
    return (columns > 0 ? 0 : 1000) + (rows > 0 ? 100 : 0) + Math.abs(columns) + rows;
  };
  return grid.area.links.toSorted(
    (a, b) => URGENCY[a.kind] - URGENCY[b.kind] || length(a) - length(b),
  );
}

function apart(grid: Grid, { from, to }: Link): boolean {
  return grid.poolOfRow(rowOf(grid, from)) !== grid.poolOfRow(rowOf(grid, to));
}

function rowOf(grid: Grid, { itemId, band }: LinkEnd): number {
  if (itemId !== null) return grid.rowOf(itemId);
  for (let row = 0; row < grid.rows; row += 1) if (grid.bandOfRow(row) === band) return row;
  return 0;
}

function degreesOf(links: readonly Link[]) {
  const count = (ids: readonly (string | null)[]): ReadonlyMap<string | null, number> => {
    const counts = new Map<string | null, number>();
    for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const sequences = links.filter(({ kind }) => kind === 'sequence');
  return {
    out: count(sequences.map(({ from }) => from.itemId)),
    into: count(sequences.map(({ to }) => to.itemId)),
  };
}

function courseOf(grid: Grid, { from, to }: Link, degrees: ReturnType<typeof degreesOf>): Course {
  const [fromId, toId] = [from.itemId ?? '', to.itemId ?? ''];
  const [source, target] = [grid.item(fromId), grid.item(toId)];
  const attached = from.elementId !== fromId && source?.inner?.shapes.has(from.elementId) !== true;
  return {
    from: attached ? from.elementId : fromId,
    to: toId,
    a: { column: grid.columnOf(fromId), row: grid.rowOf(fromId) },
    b: { column: grid.columnOf(toId), row: grid.rowOf(toId) },
    attached: attached ? 'down' : null,
    splits: source?.kind === 'gateway' && (degrees.out.get(fromId) ?? 0) > 1,
    joins: target?.kind === 'gateway' && (degrees.into.get(toId) ?? 0) > 1,
    bottomFree: {
      from: (source?.attached.length ?? 0) === 0,
      to: (target?.attached.length ?? 0) === 0,
    },
  };
}

interface Sides {
  readonly startSide: Side;
  readonly endSide: Side;
  readonly pieces: readonly Piece[];
}

function routed(grid: Grid, link: Link, { startSide, endSide, pieces }: Sides, way: Way): Route {
  return {
    link,
    start: portOf(grid, link.from, startSide, way, false),
    end: portOf(grid, link.to, endSide, way, true),
    pieces,
  };
}

function portOf(grid: Grid, end: LinkEnd, side: Side, way: Way, isEnd: boolean): Port {
  const { itemId, elementId } = end;
  if (itemId !== null) return { itemId, elementId, side, strip: null };
  if (end.band === undefined) {
    const strip = (way === 'up') === isEnd ? -1 : grid.strips.length;
    return { itemId, elementId, side, strip };
  }
  return { itemId, elementId, side, strip: grid.stripOf(rowOf(grid, end)) };
}
