import { requireCount } from '../attribute/figures.ts';
import { drawRank } from './rank.ts';

export interface DrawnItem<Item> {
  readonly item: Item;
  /** Hex; the draw takes the lowest. */
  readonly rank: string;
}

/**
 * A random sample: the items with the lowest ranks, in the order of the ranks. The first n of a larger draw are the
 * draw of n, so a sample can be enlarged without beginning anew. A population with fewer items is drawn whole.
 * @throws FigureOutOfRange
 */
export function drawRandomSample<Item>(
  items: Iterable<Item>,
  options: { readonly size: number; readonly seed: string; readonly keyOf: (item: Item) => string },
): DrawnItem<Item>[] {
  const { size, seed, keyOf } = options;
  requireCount('size', size, 1);
  let kept: DrawnItem<Item>[] = [];
  let worst = 'g';
  for (const item of items) {
    const rank = drawRank(seed, keyOf(item));
    if (rank >= worst) continue;
    kept.push({ item, rank });
    // A population of millions never stands in memory: what cannot be drawn any more is let go.
    if (kept.length < 2 * size + 64) continue;
    kept = lowest(kept, size);
    worst = kept.at(-1)?.rank ?? 'g';
  }
  return lowest(kept, size);
}

function lowest<Item>(drawn: DrawnItem<Item>[], size: number): DrawnItem<Item>[] {
  return drawn.sort((a, b) => (a.rank < b.rank ? -1 : 1)).slice(0, size);
}
