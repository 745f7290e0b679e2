import type { DiagramElement } from './diagram-types.ts';

/** Where at a step; each kind of mark has its own corner, so that they do not lie over each other. */
export type Corner = 'top-right' | 'top-left' | 'bottom-left' | 'bottom-right' | 'on-flow';

export interface OverlayPosition {
  top?: number;
  right?: number;
  left?: number;
  bottom?: number;
}

const corners: Readonly<Record<Exclude<Corner, 'on-flow'>, OverlayPosition>> = {
  'top-right': { top: -11, right: 0 },
  'top-left': { top: -11, left: -18 },
  // Below the step, where a mark at the right does not reach.
  'bottom-left': { bottom: -14, left: -12 },
  'bottom-right': { bottom: 9, right: 0 },
};

/** Where a mark stands at its element; at an arrow in the middle of its longest piece. */
export function markPlace(
  corner: Corner,
  { waypoints = [] }: Pick<DiagramElement, 'waypoints'>,
): OverlayPosition {
  return corner === 'on-flow' ? middleOf(waypoints) : corners[corner];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Half the size of a sign, so that it stands on the line. */
const HALF_WIDTH = 12;
const HALF_HEIGHT = 9;

/** From the corner of the box around the arrow, which is where overlays are counted from. */
function middleOf(points: readonly Point[]): OverlayPosition {
  const pieces = points.slice(1).map((to, i) => {
    const from = points[i] ?? to;
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    return { ...middle, length: Math.hypot(to.x - from.x, to.y - from.y) };
  });
  const longest = pieces.reduce((a, b) => (b.length > a.length ? b : a), {
    x: 0,
    y: 0,
    length: -1,
  });
  const left = Math.min(...points.map(({ x }) => x));
  const top = Math.min(...points.map(({ y }) => y));
  return { left: longest.x - left - HALF_WIDTH, top: longest.y - top - HALF_HEIGHT };
}
