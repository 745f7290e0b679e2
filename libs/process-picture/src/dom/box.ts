/** A rectangle in the units of the diagram. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Point = readonly [x: number, y: number];

/** The smallest box around points; null without any. */
export function boxAround(points: readonly Point[]): Box | null {
  const good = points.filter(([x, y]) => Number.isFinite(x) && Number.isFinite(y));
  const [first] = good;
  if (!first) return null;
  let [left, top] = first;
  let [right, bottom] = first;
  for (const [x, y] of good) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

export const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y],
  [x, y + height],
  [x + width, y + height],
];

export const EMPTY_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };
