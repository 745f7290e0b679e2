import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { upperTailOfHalf } from './binomial-tail.ts';

/** Sum of exact binomial coefficients over 2^n. */
function exact(k: number, n: number): number {
  let term = 1n;
  let sum = 0n;
  for (let i = 0; i <= n; i += 1) {
    if (i >= k) sum += term;
    term = (term * BigInt(n - i)) / BigInt(i + 1);
  }
  return Number((sum * 10n ** 30n) / 2n ** BigInt(n)) / 1e30;
}

describe('upperTailOfHalf', () => {
  it.each([
    ['five heads of five', 5, 5, 1 / 32],
    ['at least nine of ten', 9, 10, 11 / 1024],
    ['at least none', 0, 7, 1],
    ['more than there are', 8, 7, 0],
    ['at least one of two', 1, 2, 0.75],
  ])('%s', (_name, k, n, expected) => {
    expect(upperTailOfHalf(k, n)).toBeCloseTo(expected, 14);
  });

  it('agrees with exact coefficients', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const k = Math.round(share * n);
          expect(Math.abs(upperTailOfHalf(k, n) - exact(k, n))).toBeLessThan(1e-10);
        },
      ),
      { numRuns: 60 },
    );
  });
});
