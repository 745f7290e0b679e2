import { type Box, middle, type Point, type Size } from './geometry.ts';
import type { LabelSide } from './label-sides.ts';
import type { LayoutItem, Link } from './layout-item.ts';
import { attachedOffset } from './port-offsets.ts';

const SIGN = 36;

/** Beside a sign: below it, above it, or above at the left of the line that goes up. */
export function itemLabel(box: Box, { width, height }: Size, side: LabelSide): Box {
  const { x } = middle(box);
  const y = side === 'below' ? box.y + box.height + 4 : box.y - height - 4;
  return { x: side === 'beside' ? x - width - 6 : x - width / 2, y, width, height };
}

/** A sign on the lower border of its activity. */
export function attachedBox(item: LayoutItem, id: string, host: Box): Box {
  const { x } = middle(host);
  const left = x + attachedOffset(item, id) - SIGN / 2;
  return { x: left, y: host.y + host.height - SIGN / 2, width: SIGN, height: SIGN };
}

/** At the right of the line that leaves the sign downwards. */
export function attachedLabel(sign: Box, { width, height }: Size): Box {
  return { x: sign.x + SIGN / 2 + 6, y: sign.y + SIGN + 1, width, height };
}

/** Where one looks for the answer to a question: at the first piece that belongs to this line alone. */
export function flowLabel(points: readonly Point[], size: Size, kind: Link['kind']): Box {
  const [a, b, c] = points;
  if (!a || !b) return { x: 0, y: 0, ...size };
  if (kind !== 'sequence') return atMiddle(points, size);
  if (!c) return a.y === b.y ? above(a, b, size) : besides(a, b, size);
  // After the first corner, because several lines may leave at the same place.
  if (a.y === b.y) {
    const [d] = points.slice(3);
    return d ? above(c, d, size) : besides(b, c, size);
  }
  // A loop that leaves upwards or downwards and comes back the same way runs close to a border.
  const loop = points.length === 4 && points[3]?.x === c.x;
  return loop ? besides(a, b, size) : above(b, c, size);
}

/** Above the beginning of a horizontal piece. */
function above(from: Point, to: Point, { width, height }: Size): Box {
  const x = to.x >= from.x ? from.x + 5 : from.x - 5 - width;
  return { x, y: from.y - height - 3, width, height };
}

/** At the right of the beginning of a vertical piece. */
function besides(from: Point, to: Point, { width, height }: Size): Box {
  const y = to.y >= from.y ? from.y + 4 : from.y - 4 - height;
  return { x: from.x + 5, y, width, height };
}

function atMiddle(points: readonly Point[], size: Size): Box {
  const pieces = points.slice(1).flatMap((to, index) => {
    const from = points[index];
    return from ? [{ from, to, length: Math.abs(to.x - from.x) + Math.abs(to.y - from.y) }] : [];
  });
  const longest = pieces.toSorted((a, b) => b.length - a.length)[0];
  if (!longest) return { x: 0, y: 0, ...size };
  const at = {
    x: (longest.from.x + longest.to.x) / 2,
    y: (longest.from.y + longest.to.y) / 2,
  };
  const level = longest.from.y === longest.to.y;
  return level
    ? { x: at.x - size.width / 2, y: at.y - size.height - 3, ...size }
    : { x: at.x + 5, y: at.y - size.height / 2, ...size };
}
