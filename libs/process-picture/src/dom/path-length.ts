import type { Point } from './box.ts';
import { pathPoints } from './path-points.ts';

/** Length along the points of a path; curves count as their control polygon. */
export function pathLength(path: string): number {
  return legs(path).reduce((sum, { length }) => sum + length, 0);
}

/** The point that lies `distance` along the path. */
export function pointAlong(path: string, distance: number): { x: number; y: number } {
  let left = distance;
  let last: Point = pathPoints(path)[0] ?? [0, 0];
  for (const { from, to, length } of legs(path)) {
    if (left <= length && length > 0) {
      const share = left / length;
      return { x: from[0] + share * (to[0] - from[0]), y: from[1] + share * (to[1] - from[1]) };
    }
    left -= length;
    last = to;
  }
  return { x: last[0], y: last[1] };
}

interface Leg {
  readonly from: Point;
  readonly to: Point;
  readonly length: number;
}

function legs(path: string): Leg[] {
  const points = pathPoints(path);
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  });
}
