import { requireCount, requireShare } from '../attribute/figures.ts';
import { binomialUpperBound, poissonUpperBound } from '../attribute/bounds.ts';
import { requireTaints } from './taints.ts';

export interface MonetaryUnitResultRequest {
  readonly confidence: number;
  /** Hits drawn; an item that was hit several times counts as often. */
  readonly n: number;
  /** Taints above zero, one for each hit: (book value - audited value) / book value. */
  readonly taints: readonly number[];
  /** Counts of errors as in a draw with putting back, or as rare events. */
  readonly method: 'binomial' | 'poisson';
}

export interface MonetaryUnitResult {
  /** Mean taint of the sample. */
  readonly mostLikely: number;
  /** With this confidence no larger share of the money is misstated. */
  readonly upperBound: number;
}

/**
 * Stringer's bound: the bound of a clean sample, and for each taint, the largest first, its part of what one more
 * error would add. Overstatements only; a taint above 1 counts as 1.
 * Source: K. W. Stringer, "Practical aspects of statistical sampling in auditing" (1963).
 * @throws FigureOutOfRange
 */
export function stringerBound(request: MonetaryUnitResultRequest): MonetaryUnitResult {
  const { confidence, n, taints, method } = request;
  requireShare('confidence', confidence);
  requireCount('n', n, 1);
  const largestFirst = requireTaints(taints, n);
  const bound = method === 'binomial' ? binomialUpperBound : poissonUpperBound;
  let before = bound({ n, errors: 0 }, confidence);
  let upperBound = before;
  largestFirst.forEach((taint, i) => {
    const withOneMore = bound({ n, errors: i + 1 }, confidence);
    upperBound += (withOneMore - before) * taint;
    before = withOneMore;
  });
  const mostLikely = largestFirst.reduce((sum, taint) => sum + taint, 0) / n;
  return { mostLikely, upperBound };
}
