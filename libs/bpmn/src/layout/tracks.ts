/** A piece of a line in a channel: from `lo` to `hi` along it, in the order of the grid. */
export interface Stretch {
  readonly lo: number;
  readonly hi: number;
  /** Places along the channel where a line comes from the side with the lower, or the higher, coordinate. */
  readonly low: readonly number[];
  readonly high: readonly number[];
  /** Smaller comes first where nothing else decides. */
  readonly wish: number;
}

/**
 * A track for each stretch, from 0, so that stretches on one track do not meet, and so that two lines on the same level,
 * one from either side, end before they lie on each other. Rings of such demands are broken at the smallest wish.
 */
export function tracksOf(stretches: readonly Stretch[]): number[] {
  const waits = stretches.map((one) =>
    stretches.flatMap((other, index) => (other !== one && precedes(other, one) ? [index] : [])),
  );
  const tracks = new Array<number>(stretches.length).fill(-1);
  const open = new Set(stretches.keys());
  while (open.size > 0) {
    const index = nextOf(open, stretches, waits);
    open.delete(index);
    const least = Math.max(0, ...(waits[index] ?? []).map((other) => (tracks[other] ?? -1) + 1));
    let track = least;
    while (stretches.some((other, at) => tracks[at] === track && meets(other, stretches[index]))) {
      track += 1;
    }
    tracks[index] = track;
  }
  return tracks;
}

function nextOf(
  open: ReadonlySet<number>,
  stretches: readonly Stretch[],
  waits: readonly (readonly number[])[],
): number {
  const wish = (index: number): number => stretches[index]?.wish ?? 0;
  const ready = [...open].filter((index) => !(waits[index] ?? []).some((other) => open.has(other)));
  const choice = ready.length > 0 ? ready : [...open];
  return choice.reduce((best, index) => (wish(index) < wish(best) ? index : best));
}

/** A line from the lower side has to end before one on the same level goes on to the higher side. */
function precedes(a: Stretch, b: Stretch): boolean {
  return a.low.some((place) => b.high.includes(place));
}

function meets(a: Stretch, b: Stretch | undefined): boolean {
  return b !== undefined && a.lo <= b.hi && b.lo <= a.hi;
}
