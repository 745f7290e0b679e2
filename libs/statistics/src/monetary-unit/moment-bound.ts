import { requireCount, requireShare } from '../attribute/figures.ts';
import { normalQuantile } from '../distributions/normal.ts';
import type { MonetaryUnitResult } from './stringer.ts';
import { requireTaints } from './taints.ts';

interface Request {
  readonly confidence: number;
  /** Hits drawn. */
  readonly n: number;
  /** Taints above zero, one for each hit. */
  readonly taints: readonly number[];
}

type Moments = readonly [number, number, number];

/**
 * Moment bound for overstatements of accounts: a gamma figure with the first three moments of the share of money
 * that is misstated. Closer than Stringer's bound where several taints were found; it rests on an assumed further
 * error and is shown beside Stringer's, never instead of it.
 * Source: L. Dworin and R. A. Grimlund, "Dollar Unit Sampling for Accounts Receivable and Inventory",
 * The Accounting Review 59 (1984).
 * @throws FigureOutOfRange
 */
export function momentBound({ confidence, n, taints }: Request): MonetaryUnitResult {
  requireShare('confidence', confidence);
  requireCount('n', n, 1);
  const found = requireTaints(taints, n);
  const upperBound = gammaBound(
    ofSample(errorRate(found.length, n), ofTaint(found), n),
    confidence,
  );
  return { mostLikely: found.reduce((sum, taint) => sum + taint, 0) / n, upperBound };
}

/** Of the taint of an error, with one more error than was found. */
function ofTaint(taints: readonly number[]): Moments {
  const count = taints.length;
  const mean = count === 0 ? 0 : taints.reduce((sum, taint) => sum + taint, 0) / count;
  const further = 0.81 * (1 - 0.667 * Math.tanh(10 * mean)) * (1 + 0.667 * Math.tanh(count / 10));
  const moment = (power: number) =>
    taints.reduce((sum, taint) => sum + taint ** power, further ** power) / (count + 1);
  return [moment(1), moment(2), moment(3)];
}

/** Of the share of units in error. */
function errorRate(errors: number, n: number): Moments {
  const first = (errors + 1) / (n + 2);
  const second = first * ((errors + 2) / (n + 3));
  return [first, second, second * ((errors + 3) / (n + 4))];
}

/** Of the mean taint of a sample of n units. */
function ofSample(rate: Moments, taint: Moments, n: number): Moments {
  const [r1, r2, r3] = rate;
  const [t1, t2, t3] = taint;
  const second = (r1 * t2 + (n - 1) * r2 * t1 ** 2) / n;
  const third = r1 * t3 + 3 * (n - 1) * r2 * t1 * t2 + (n - 1) * (n - 2) * r3 * t1 ** 3;
  return [r1 * t1, second, third / n ** 2];
}

/** Upper limit of a gamma figure with these moments, by the cube root of Wilson and Hilferty (1931). */
function gammaBound([m1, m2, m3]: Moments, confidence: number): number {
  const variance = m2 - m1 ** 2;
  const skewness = m3 - 3 * m1 * m2 + 2 * m1 ** 3;
  const shape = (4 * variance ** 3) / skewness ** 2;
  const scale = skewness / (2 * variance);
  const least = m1 - (2 * variance ** 2) / skewness;
  const root = 1 + normalQuantile(confidence) / Math.sqrt(9 * shape) - 1 / (9 * shape);
  return least + shape * scale * root ** 3;
}
