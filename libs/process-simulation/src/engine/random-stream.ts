import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** What random numbers are drawn for; each has its own stream, so that more draws for one do not shift the others. */
export const purposes = ['arrivals', 'ways', 'work', 'urgency'] as const;
export type Purpose = (typeof purposes)[number];

/** Random numbers told by seed, replication and purpose: the same everywhere. */
export class RandomStream {
  readonly #generator;
  #spare: number | null = null;

  constructor(seed: number, replication: number, purpose: Purpose) {
    this.#generator = xoroshiro128plusFromState(
      stateOf([seed, replication, purposes.indexOf(purpose)]),
    );
  }

  /** Uniform in [0, 1). */
  fraction(): number {
    return uniformFloat64(this.#generator);
  }

  /** Exponential with mean 1. */
  exponential(): number {
    return -Math.log(1 - this.fraction());
  }

  /** Standard normal, polar method of Marsaglia: needs logarithm and root only. */
  normal(): number {
    if (this.#spare !== null) {
      const spare = this.#spare;
      this.#spare = null;
      return spare;
    }
    for (;;) {
      const [x, y] = [2 * this.fraction() - 1, 2 * this.fraction() - 1];
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      this.#spare = y * factor;
      return x * factor;
    }
  }
}

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
