import { requireCount } from '../attribute/figures.ts';
import { FigureOutOfRange } from '../statistics.problems.ts';

/** A part of the population that is drawn from on its own, for example an office or a type of benefit. */
export interface Stratum {
  readonly name: string;
  /** Items. */
  readonly size: number;
  /** Standard deviation of what is measured, for the allocation of Neyman; 1 for all gives the proportional one. */
  readonly spread?: number;
}

/**
 * Items to draw from each stratum, in the order given: in proportion to size × spread (Neyman 1934; proportional
 * without spreads). Every stratum gives at least two items, or all it has, for without two nothing is known of its
 * spread; none gives more than it has. Parts of items go to the largest remainders, ties to the name.
 * @throws FigureOutOfRange
 */
export function allocate(strata: readonly Stratum[], size: number): Map<string, number> {
  const total = strata.reduce((sum, stratum) => sum + stratum.size, 0);
  const least = strata.reduce((sum, stratum) => sum + Math.min(2, stratum.size), 0);
  requireCount('size', size, 1);
  if (size < least || size > total) throw new FigureOutOfRange('size', `${least} … ${total}`);
  const given = new Map(strata.map(({ name, size: all }) => [name, Math.min(2, all)]));
  const open = new Set(strata.filter(({ size: all }) => all > 2));
  while (open.size > 0) {
    const wanted = shares(open, size - fixed(given, open));
    const beyond = [...open].filter(({ name, size: all }) => (wanted.get(name) ?? 0) > all);
    const below = [...open].filter(({ name }) => (wanted.get(name) ?? 0) < 2);
    const settled = beyond.length > 0 ? beyond : below;
    if (settled.length === 0) {
      for (const [name, count] of wholeNumbers(wanted, size - fixed(given, open)))
        given.set(name, count);
      break;
    }
    for (const stratum of settled) {
      given.set(stratum.name, beyond.length > 0 ? stratum.size : 2);
      open.delete(stratum);
    }
  }
  return given;
}

/** Items that are settled already: those of all strata that are no longer open. */
function fixed(given: ReadonlyMap<string, number>, open: ReadonlySet<Stratum>): number {
  const names = new Set([...open].map(({ name }) => name));
  return [...given].reduce((sum, [name, count]) => sum + (names.has(name) ? 0 : count), 0);
}

function shares(open: ReadonlySet<Stratum>, size: number): Map<string, number> {
  const weight = ({ size: all, spread = 1 }: Stratum) => all * spread;
  const sum = [...open].reduce((all, stratum) => all + weight(stratum), 0);
  const even = sum === 0;
  return new Map(
    [...open].map((one) => [one.name, even ? size / open.size : (size * weight(one)) / sum]),
  );
}

function wholeNumbers(wanted: ReadonlyMap<string, number>, size: number): Map<string, number> {
  const floors = new Map([...wanted].map(([name, count]) => [name, Math.floor(count + 1e-9)]));
  let left = size - [...floors.values()].reduce((sum, count) => sum + count, 0);
  const remainder = (name: string) => (wanted.get(name) ?? 0) - (floors.get(name) ?? 0);
  const order = [...wanted.keys()].sort((a, b) => remainder(b) - remainder(a) || (a < b ? -1 : 1));
  for (const name of order) {
    if (left-- <= 0) break;
    floors.set(name, (floors.get(name) ?? 0) + 1);
  }
  return floors;
}
