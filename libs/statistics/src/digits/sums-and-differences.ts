import { digitBlocks, type DigitTest } from './digit-test.ts';
import { type DigitFrequencies, digitFrequencies } from './digit-frequencies.ts';

export interface BlockSum {
  readonly digits: number;
  readonly sumCents: number;
  /** Difference to the mean of all sums: under the law all are alike. */
  readonly excessCents: number;
}

/** Summation test: which first digits carry the money. */
export function blockSums(amounts: readonly number[], test: DigitTest): BlockSum[] {
  const { from, to, of } = digitBlocks[test];
  const sums = new Array<number>(to - from + 1).fill(0);
  for (const cents of amounts) sums[of(cents) - from] = (sums[of(cents) - from] ?? 0) + cents;
  const mean = sums.reduce((total, sum) => total + sum, 0) / sums.length;
  return sums.map((sumCents, i) => ({ digits: from + i, sumCents, excessCents: sumCents - mean }));
}

/** Second-order test: the same digits of the differences between neighbouring distinct amounts; null without any. */
export function secondOrder(amounts: readonly number[], test: DigitTest): DigitFrequencies | null {
  const distinct = Float64Array.from(new Set(amounts)).sort();
  const differences: number[] = [];
  for (let i = 1; i < distinct.length; i++) {
    differences.push((distinct[i] ?? 0) - (distinct[i - 1] ?? 0));
  }
  return differences.length === 0 ? null : digitFrequencies(differences, test);
}
