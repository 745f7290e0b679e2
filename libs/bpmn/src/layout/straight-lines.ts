import { type Box, middle, type Point } from './geometry.ts';
import type { SourcePlane } from './source-planes.ts';
import type { SourceScope } from './source-scope.ts';

interface Loose {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Lines that no grid could route, because they lead into a sub-process, to another line or within one pool: straight
 * from border to border. What leads to nothing that is drawn stays without a line.
 */
export function straightLines(
  plane: SourcePlane,
  shapes: ReadonlyMap<string, Box>,
  edges: ReadonlyMap<string, readonly Point[]>,
): Map<string, readonly Point[]> {
  const wanted: Loose[] = [...plane.messages];
  const collect = ({ links, nodes }: SourceScope): void => {
    wanted.push(...links);
    for (const { inner } of nodes) if (inner) collect(inner);
  };
  for (const { scope } of plane.pools) if (scope) collect(scope);
  const lines = new Map<string, readonly Point[]>();
  for (const { id, from, to } of wanted) {
    if (edges.has(id)) continue;
    const [a, b] = [anchor(from, shapes, edges), anchor(to, shapes, edges)];
    if (a && b) lines.set(id, between(a, b));
  }
  return lines;
}

function anchor(
  id: string,
  shapes: ReadonlyMap<string, Box>,
  edges: ReadonlyMap<string, readonly Point[]>,
): Box | null {
  const shape = shapes.get(id);
  if (shape) return shape;
  const line = edges.get(id);
  const at = line?.[Math.floor((line.length - 1) / 2)];
  const next = line?.[Math.floor((line.length - 1) / 2) + 1] ?? at;
  if (!at || !next) return null;
  return { x: (at.x + next.x) / 2, y: (at.y + next.y) / 2, width: 0, height: 0 };
}

function between(a: Box, b: Box): Point[] {
  // A pool is met where the other end stands, not at its far middle.
  if (b.width > 400 && insideSpan(a, b)) return upright(a, b);
  if (a.width > 400 && insideSpan(b, a)) return upright(b, a).toReversed();
  return [clipped(a, middle(b)), clipped(b, middle(a))];
}

function insideSpan(inner: Box, outer: Box): boolean {
  const { x } = middle(inner);
  return x >= outer.x && x <= outer.x + outer.width;
}

function upright(from: Box, to: Box): Point[] {
  const { x } = middle(from);
  const below = to.y > from.y;
  return [
    { x, y: below ? from.y + from.height : from.y },
    { x, y: below ? to.y : to.y + to.height },
  ];
}

/** Where the line from the middle of the box towards a point leaves the box. */
function clipped(box: Box, towards: Point): Point {
  const { x, y } = middle(box);
  const [dx, dy] = [towards.x - x, towards.y - y];
  const share = Math.min(
    1,
    ...(dx === 0 ? [] : [box.width / 2 / Math.abs(dx)]),
    ...(dy === 0 ? [] : [box.height / 2 / Math.abs(dy)]),
  );
  const round = (value: number): number => Math.round(value * 10) / 10;
  return { x: round(x + dx * share), y: round(y + dy * share) };
}
