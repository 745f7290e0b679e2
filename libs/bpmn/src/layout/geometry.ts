/** All figures are units of BPMN diagrams (pixels); y grows downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Box extends Point, Size {}

export function moved<T extends Point>(thing: T, dx: number, dy: number): T {
  return { ...thing, x: thing.x + dx, y: thing.y + dy };
}

export function middle({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** Whether the boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Whether a line along one of the axes, or any other by its midpoints, runs through the inside of the box. */
export function crosses([a, b]: readonly [Point, Point], box: Box): boolean {
  const line = {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
  if (!overlap(thick(line), shrunk(box))) return false;
  if (line.width === 0 || line.height === 0) return true;
  return SAMPLES.some((share) =>
    overlap(
      thick({ x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, width: 0, height: 0 }),
      shrunk(box),
    ),
  );
}

const SAMPLES = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);

/** A line without width overlaps nothing by the rule above. */
function thick({ x, y, width, height }: Box): Box {
  return { x: x - 0.01, y: y - 0.01, width: width + 0.02, height: height + 0.02 };
}

/** A line that only touches the border does not run through. */
function shrunk({ x, y, width, height }: Box): Box {
  return { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
}

/** Consecutive points that are the same, or lie on one straight line, are told once. */
export function tidied(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = kept.slice(-2);
    const end = last ?? before;
    if (end && end.x === point.x && end.y === point.y) continue;
    if (before && last && onOneLine(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

function onOneLine(a: Point, b: Point, c: Point): boolean {
  return (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y);
}
