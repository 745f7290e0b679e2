import { chiSquareAtLeast } from '../distributions/chi-square.ts';
import { type Conformity, conformity, digitBlocks, type DigitTest } from './digit-test.ts';

export interface DigitBlock {
  readonly digits: number;
  readonly count: number;
  readonly expected: number;
  /** Of the absolute difference; with correction for continuity where it is smaller than the difference. */
  readonly z: number;
}

export interface DigitFrequencies {
  readonly n: number;
  readonly blocks: readonly DigitBlock[];
  /** Mean absolute deviation of the shares. */
  readonly mad: number;
  readonly conformity: Conformity | null;
  readonly chiSquare: number;
  readonly degreesOfFreedom: number;
  readonly chiSquareP: number;
  /** Largest difference of the cumulative shares (Kolmogorov-Smirnov) and its limit at 5 %. */
  readonly ksD: number;
  readonly ksCritical: number;
}

/** @param amounts whole cents above zero; at least one */
export function digitFrequencies(amounts: readonly number[], test: DigitTest): DigitFrequencies {
  const { from, to, of, expected } = digitBlocks[test];
  const counts = new Array<number>(to - from + 1).fill(0);
  for (const cents of amounts) counts[of(cents) - from] = (counts[of(cents) - from] ?? 0) + 1;
  const n = amounts.length;
  const blocks = counts.map((count, i) => block(from + i, count, n, expected(from + i)));
  const mad = mean(blocks.map(({ count, digits }) => Math.abs(count / n - expected(digits))));
  const chiSquare = blocks.reduce((sum, b) => sum + (b.count - b.expected) ** 2 / b.expected, 0);
  const degreesOfFreedom = blocks.length - 1;
  return {
    ...{ n, blocks, mad, conformity: conformity(test, mad), chiSquare, degreesOfFreedom },
    chiSquareP: chiSquareAtLeast(chiSquare, degreesOfFreedom),
    ksD: largestCumulativeDifference(blocks, n),
    ksCritical: 1.36 / Math.sqrt(n),
  };
}

function block(digits: number, count: number, n: number, share: number): DigitBlock {
  const difference = Math.abs(count / n - share);
  const correction = 1 / (2 * n) < difference ? 1 / (2 * n) : 0;
  const z = (difference - correction) / Math.sqrt((share * (1 - share)) / n);
  return { digits, count, expected: n * share, z };
}

function largestCumulativeDifference(blocks: readonly DigitBlock[], n: number): number {
  let [difference, largest] = [0, 0];
  for (const { count, expected } of blocks) {
    difference += (count - expected) / n;
    largest = Math.max(largest, Math.abs(difference));
  }
  return largest;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
