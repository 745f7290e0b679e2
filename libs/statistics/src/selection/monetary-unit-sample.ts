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
  /** First drawn unit, above 0. */
  readonly startCents: number;
  /** No unit of these can be drawn; they are examined apart. */
  readonly zeroItems: number;
  readonly negativeItems: number;
  readonly negativeCents: number;
}

/**
 * Where the units lie: one distance apart from a drawn start; one drawn anew in each cell of that length; or each drawn
 * for itself over the whole.
 */
export type UnitSelection = 'fixed-interval' | 'cell' | 'random';

interface Options<Item> {
  readonly size: number;
  /** Fixed interval unless said. */
  readonly selection?: UnitSelection;
  readonly seed: string;
  readonly centsOf: (item: Item) => number;
}

/**
 * Selection of monetary units: the item of a unit is the first whose running total reaches it. The items come in the
 * canonical order of the population, so the draw is the same wherever that is sealed.
 * Source: AICPA Audit Guide "Audit Sampling", systematic selection; Leslie, Teitlebaum and Anderson, "Dollar-Unit
 * Sampling" (1979), cells.
 * @throws FigureOutOfRange
 */
export function drawMonetaryUnits<Item>(
  items: readonly Item[],
  { size, seed, centsOf, selection = 'fixed-interval' }: Options<Item>,
): MonetaryUnitDraw<Item> {
  requireCount('size', size, 1);
  const left = leftOut(items, centsOf);
  const { bookValueCents } = left;
  if (bookValueCents < size) throw new FigureOutOfRange('size', `1 … ${bookValueCents}`);
  const intervalCents = bookValueCents / size;
  const unit = unitsOf(selection, { size, seed, intervalCents });
  const drawn: MonetaryUnitHit<Item>[] = [];
  let total = 0;
  let reached = 0;
  for (const item of items) {
    const cents = centsOf(item);
    if (cents <= 0) continue;
    total += cents;
    const before = reached;
    while (reached < size && unit(reached) <= total) reached += 1;
    const hits = reached - before;
    // Only cells and intervals leave no gap as long as an interval; units drawn freely may miss any item.
    const certain = selection === 'fixed-interval' && cents >= intervalCents;
    if (hits > 0) drawn.push({ item, cents, hits, certain });
  }
  return { items: drawn, intervalCents, startCents: unit(0), ...left };
}

/** Position of the drawn units in cents, ascending from the unit 0; above 0 and at most the book value. */
function unitsOf(
  selection: UnitSelection,
  { size, seed, intervalCents }: { size: number; seed: string; intervalCents: number },
): (i: number) => number {
  const fraction = (purpose: string) => 1 - drawFraction(seed, purpose);
  switch (selection) {
    case 'fixed-interval': {
      const start = fraction('start');
      return (i) => (i + start) * intervalCents;
    }
    case 'cell':
      return (i) => (i + fraction(`cell ${i}`)) * intervalCents;
    case 'random': {
      const places = Array.from({ length: size }, (_, i) => fraction(`unit ${i}`));
      places.sort((a, b) => a - b);
      return (i) => (places[i] ?? 1) * intervalCents * size;
    }
  }
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
