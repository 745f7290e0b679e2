import {
  binomialAtMost,
  hypergeometricAtMost,
  poissonAtMost,
} from '../distributions/cumulative.ts';
import { NothingToProve, PopulationSizeMissing } from '../statistics.problems.ts';
import {
  type AttributeMethod,
  binomialUpperBound,
  hypergeometricUpperBound,
  poissonUpperBound,
} from './bounds.ts';
import { requireCount, requireShare } from './figures.ts';

export interface AttributePlanRequest {
  readonly method: AttributeMethod;
  /** For example 0.95. */
  readonly confidence: number;
  /** Tolerable share of deviations, for example 0.05. */
  readonly tolerable: number;
  /** A count of deviations expected in the sample, or a share of its items. */
  readonly expected: { readonly errors: number } | { readonly rate: number };
  /** Items in the population; only the hypergeometric method needs it. */
  readonly population?: number;
}

export interface AttributePlan {
  /** Items to draw. */
  readonly n: number;
  /** Deviations with which the result still holds. */
  readonly allowedErrors: number;
  /** Upper bound that a sample with exactly the allowed deviations would prove. */
  readonly provenBound: number;
  /** Upper bound that a clean sample of this size would prove. */
  readonly cleanBound: number;
}

/** Beyond this nobody samples; the search for a size ends here. */
const MOST = 5_000_000;

/**
 * The smallest sample with which so few deviations speak against the tolerable share: the least n with
 * P(X <= k | n, tolerable share) <= 1 - confidence. A rate is rounded up to whole deviations (AICPA Audit Guide,
 * attribute sampling).
 * @throws FigureOutOfRange, NothingToProve, PopulationSizeMissing
 */
export function planAttributeSample(request: AttributePlanRequest): AttributePlan {
  const { method, confidence, tolerable, expected, population } = request;
  requireShare('confidence', confidence);
  requireShare('tolerable', tolerable);
  if (population !== undefined) requireCount('population', population, 1);
  const atMost = tail(method, tolerable, population);
  const most = method === 'hypergeometric' ? (population ?? 0) : MOST;
  const enough = (n: number, errors: number) => atMost(errors, n) <= 1 - confidence;
  const n =
    'errors' in expected
      ? leastForErrors(expected.errors, most, enough)
      : leastForRate(expected.rate, { tolerable, most, enough });
  const given = 'errors' in expected ? expected.errors : expected.rate;
  if (n === null) throw new NothingToProve(given, tolerable);
  const allowedErrors = 'errors' in expected ? expected.errors : roundedUp(expected.rate * n);
  const bound = (errors: number) => boundOf(method, { n, errors }, confidence, population);
  return { n, allowedErrors, provenBound: bound(allowedErrors), cleanBound: bound(0) };
}

function tail(method: AttributeMethod, tolerable: number, population: number | undefined) {
  switch (method) {
    case 'binomial':
      return (k: number, n: number) => binomialAtMost(k, n, tolerable);
    case 'poisson':
      return (k: number, n: number) => poissonAtMost(k, n * tolerable);
    case 'hypergeometric': {
      if (population === undefined) throw new PopulationSizeMissing();
      const K = roundedUp(population * tolerable);
      return (k: number, n: number) => hypergeometricAtMost(k, { n, K, N: population });
    }
  }
}

type Enough = (n: number, errors: number) => boolean;

/** With a fixed count a larger sample always says more, so the size is found by halving. */
function leastForErrors(errors: number, most: number, enough: Enough): number | null {
  requireCount('expected', errors, 0);
  if (most <= errors || !enough(most, errors)) return null;
  let low = errors + 1;
  let high = most;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (enough(middle, errors)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** With a rate the allowed count grows in steps: every size is tried, from the smallest. */
function leastForRate(
  rate: number,
  { tolerable, most, enough }: { tolerable: number; most: number; enough: Enough },
): number | null {
  if (rate !== 0) requireShare('expected', rate);
  if (rate >= tolerable) return null;
  for (let n = 1; n <= most; n++) if (enough(n, roundedUp(rate * n))) return n;
  return null;
}

/** Without the last digits of the multiplication: 100 × 0.07 is 7, not 8. */
const roundedUp = (value: number): number => Math.max(0, Math.ceil(value - 1e-9));

/** One-sided upper bound for the share of deviations. @throws PopulationSizeMissing */
export function boundOf(
  method: AttributeMethod,
  observed: { readonly n: number; readonly errors: number },
  confidence: number,
  population: number | undefined,
): number {
  switch (method) {
    case 'binomial':
      return binomialUpperBound(observed, confidence);
    case 'poisson':
      return poissonUpperBound(observed, confidence);
    case 'hypergeometric':
      if (population === undefined) throw new PopulationSizeMissing();
      return hypergeometricUpperBound(observed, confidence, population);
  }
}
