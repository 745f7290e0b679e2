import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Finaliser of MurmurHash3: every input bit changes every output bit with probability one half. */
function mix(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function stateOf(path: readonly number[]): number[] {
  return [1, 2, 3, 4].map((word) =>
    path.reduce((state, part) => (mix(state ^ mix(part + 0x9e3779b9)) + word) | 0, mix(word)),
  );
}

/**
 * Random numbers of one place in the town, addressed by a path of integers (seed, stream, household, month, ...).
 * The same path gives the same numbers, whatever was drawn elsewhere: so the town needs no memory of its rows.
 */
export class Dice {
  private readonly generator;

  constructor(...path: readonly number[]) {
    this.generator = xoroshiro128plusFromState(stateOf(path));
  }

  /** Uniform, both ends included. */
  int(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** Uniform in [0, 1). */
  fraction(): number {
    return uniformFloat64(this.generator);
  }

  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** @throws RangeError for an empty list. */
  pick<T>(list: readonly T[]): T {
    const item = list[this.int(0, list.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** Standard normal by Box and Muller. */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.fraction())) * Math.cos(2 * Math.PI * this.fraction());
  }
}
