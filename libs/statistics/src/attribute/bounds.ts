import {
  binomialAtLeast,
  binomialAtMost,
  hypergeometricAtMost,
  poissonAtMost,
} from '../distributions/cumulative.ts';
import { crossing } from '../distributions/root.ts';

/** How deviations in a sample are counted: with putting back, for rare ones, or from a population of known size. */
export type AttributeMethod = 'binomial' | 'poisson' | 'hypergeometric';

/** What was seen: `errors` deviations among `n` items. */
export interface Observed {
  readonly n: number;
  readonly errors: number;
}

/**
 * The share of deviations that, with this confidence, the population does not exceed: the largest share under which
 * so few deviations are still as likely as 1 - confidence. Exact (Clopper-Pearson), not an approximation.
 */
export function binomialUpperBound({ n, errors }: Observed, confidence: number): number {
  if (errors >= n) return 1;
  return crossing((p) => binomialAtMost(errors, n, p) - (1 - confidence), 0, 1);
}

/** As {@link binomialUpperBound}, for deviations as rare events; may exceed 1 for small samples. */
export function poissonUpperBound({ n, errors }: Observed, confidence: number): number {
  return reliabilityFactor(errors, confidence) / n;
}

/** The mean count under which so few errors are as likely as 1 - confidence: 3.00, 4.74, 6.30 … at 95 %. */
export function reliabilityFactor(errors: number, confidence: number): number {
  // Above 2 (errors + 1) + 50 the probability is below any confidence that a person asks for.
  const high = 2 * (errors + 1) + 50;
  return crossing((mean) => poissonAtMost(errors, mean) - (1 - confidence), 0, high);
}

/** As {@link binomialUpperBound}, for a draw without putting back from `population` items: a whole number of them. */
export function hypergeometricUpperBound(
  { n, errors }: Observed,
  confidence: number,
  population: number,
): number {
  let low = errors;
  let high = population - (n - errors);
  // The largest number of deviating items that the sample does not speak against.
  while (low < high) {
    const K = Math.ceil((low + high) / 2);
    // A tie counts: 1 in 20 is 5 %, whatever the last digit of 1 - 0.95 says.
    if (hypergeometricAtMost(errors, { n, K, N: population }) >= 1 - confidence - 1e-12) low = K;
    else high = K - 1;
  }
  return low / population;
}

/** Two-sided interval of Clopper and Pearson (1934) for the share of deviations. */
export function clopperPearson({ n, errors }: Observed, confidence: number): [number, number] {
  const tail = (1 - confidence) / 2;
  const lower = errors === 0 ? 0 : crossing((p) => tail - binomialAtLeast(errors, n, p), 0, 1);
  const upper = errors >= n ? 1 : crossing((p) => binomialAtMost(errors, n, p) - tail, 0, 1);
  return [lower, upper];
}
