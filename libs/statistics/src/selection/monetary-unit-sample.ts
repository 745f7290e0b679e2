import { requireCount } from '../attribute/figures.ts';
import { FigureOutOfRange } from '../statistics.problems.ts';
import { drawFraction } from './rank.ts';

export interface MonetaryUnitHit<Item> {
  readonly item: Item;
  readonly cents: number;
  /** Monetary units drawn from the item; each counts in the evaluation. */
  readonly hits: number;
  /** At least one interval large: drawn for certain. */
  readonly certain: boolean;
}

export interface MonetaryUnitDraw<Item> {
  readonly items: MonetaryUnitHit<Item>[];
  /** Cents of the items above zero: what the draw stands for. */
  readonly bookValueCents: number;
  /** Distance of the drawn units in cents. */
  readonly intervalCents: number;
  /** First drawn unit, above 0 and at most the interval. */
  readonly startCents: number;
  /** No unit of these can be drawn; they are examined apart. */
  readonly zeroItems: number;
  readonly negativeItems: number;
  readonly negativeCents: number;
}

interface Options<Item> {
  readonly size: number;
  readonly seed: string;
  readonly centsOf: (item: Item) => number;
}

/**
 * Fixed-interval selection of monetary units: unit i lies at start + i × interval, its item is the first whose
 * running total reaches it. The items come in the canonical order of the population, so the draw is the same
 * wherever that is sealed.
 * Source: AICPA Audit Guide "Audit Sampling", systematic selection.
 * @throws FigureOutOfRange
 */
export function drawMonetaryUnits<Item>(
  items: readonly Item[],
  { size, seed, centsOf }: Options<Item>,
): MonetaryUnitDraw<Item> {
  requireCount('size', size, 1);
  const left = leftOut(items, centsOf);
  const { bookValueCents } = left;
  if (bookValueCents < size) throw new FigureOutOfRange('size', `1 … ${bookValueCents}`);
  const intervalCents = bookValueCents / size;
  const startCents = intervalCents * (1 - drawFraction(seed, 'start'));
  const drawn: MonetaryUnitHit<Item>[] = [];
  let total = 0;
  let reached = 0;
  for (const item of items) {
    const cents = centsOf(item);
    if (cents <= 0) continue;
    total += cents;
    const upTo = Math.min(size, Math.floor((total - startCents) / intervalCents) + 1);
    const hits = Math.max(0, upTo - reached);
    if (hits > 0) drawn.push({ item, cents, hits, certain: cents >= intervalCents });
    reached += hits;
  }
  return { items: drawn, intervalCents, startCents, ...left };
}

function leftOut<Item>(items: readonly Item[], centsOf: (item: Item) => number) {
  let [bookValueCents, zeroItems, negativeItems, negativeCents] = [0, 0, 0, 0];
  for (const item of items) {
    const cents = centsOf(item);
    if (cents > 0) bookValueCents += cents;
    else if (cents === 0) zeroItems++;
    else {
      negativeItems++;
      negativeCents += cents;
    }
  }
  return { bookValueCents, zeroItems, negativeItems, negativeCents };
}
