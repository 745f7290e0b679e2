import type { Boundary, Way } from '../compile/station.ts';
import type { RandomStream } from './random-stream.ts';

/** The attached event by which the case leaves, or null; timers happen by the clock. */
export function drawBoundary(
  boundaries: readonly Boundary[],
  random: RandomStream,
): Boundary | null {
  let left = random.fraction();
  for (const boundary of boundaries) {
    if (boundary.interrupts) left -= boundary.share;
    if (left < 0) return boundary;
  }
  return null;
}

/** @throws RangeError without any way */
export function drawWay(ways: readonly Way[], random: RandomStream): Way {
  const last = ways.at(-1);
  if (!last) throw new RangeError('no way to go');
  if (ways.length === 1) return last;
  let left = random.fraction();
  for (const way of ways) {
    left -= way.share;
    if (left < 0) return way;
  }
  return last;
}

/**
 * At least one way, each as often as its share says. With a way for the other cases the rest is drawn independently;
 * without one by systematic sampling, which keeps the shares and never comes out empty.
 */
export function drawSome(ways: readonly Way[], random: RandomStream): readonly Way[] {
  const otherwise = ways.filter((way) => way.otherwise);
  if (otherwise.length > 0) {
    const drawn = ways.filter((way) => !way.otherwise && random.fraction() < way.share);
    return drawn.length > 0 ? drawn : otherwise;
  }
  let reached = random.fraction();
  const drawn = ways.filter(({ share }) => {
    const before = Math.floor(reached);
    reached += share;
    return Math.floor(reached) > before;
  });
  return drawn.length > 0 ? drawn : ways.slice(-1);
}
