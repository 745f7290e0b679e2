import {
  binomialProbability,
  hypergeometricProbability,
  poissonProbability,
  type HypergeometricDraw,
} from './saddle-point.ts';

/**
 * Sums of probabilities, from the largest term down by the ratio of neighbours, so that no digits are lost. Each goes
 * over the side with fewer terms.
 */

/** P(X <= k) of a binomial count. */
export function binomialAtMost(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (k > n * p) return 1 - binomialAtLeast(k + 1, n, p);
  return downwards(k, binomialProbability(k, n, p), (i) => ((i / (n - i + 1)) * (1 - p)) / p);
}

/** P(X >= k) of a binomial count. */
export function binomialAtLeast(k: number, n: number, p: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (k <= n * p) return 1 - binomialAtMost(k - 1, n, p);
  const ratio = (i: number) => (((n - i) / (i + 1)) * p) / (1 - p);
  return upwards(k, n, binomialProbability(k, n, p), ratio);
}

/** P(X <= k) of a Poisson count. */
export function poissonAtMost(k: number, mean: number): number {
  if (k < 0) return 0;
  if (mean === 0) return 1;
  if (k > mean) return 1 - poissonAtLeast(k + 1, mean);
  return downwards(k, poissonProbability(k, mean), (i) => i / mean);
}

/** P(X >= k) of a Poisson count. */
export function poissonAtLeast(k: number, mean: number): number {
  if (k <= 0) return 1;
  if (mean === 0) return 0;
  if (k <= mean) return 1 - poissonAtMost(k - 1, mean);
  return upwards(k, Infinity, poissonProbability(k, mean), (i) => mean / (i + 1));
}

/** P(X <= k) of a draw without putting back. */
export function hypergeometricAtMost(k: number, draw: HypergeometricDraw): number {
  const { n, K, N } = draw;
  const least = Math.max(0, n - (N - K));
  if (k < least) return 0;
  if (k >= Math.min(n, K)) return 1;
  const ratio = (i: number) => (i * (N - K - n + i)) / ((K - i + 1) * (n - i + 1));
  return downwards(k, hypergeometricProbability(k, draw), ratio, least);
}

/** @param ratio probability of i - 1 over that of i */
function downwards(from: number, first: number, ratio: (i: number) => number, least = 0): number {
  let term = first;
  let sum = first;
  for (let i = from; i > least && term > 0; i--) {
    term *= ratio(i);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return Math.min(1, sum);
}

/** @param ratio probability of i + 1 over that of i */
function upwards(from: number, most: number, first: number, ratio: (i: number) => number): number {
  let term = first;
  let sum = first;
  for (let i = from; i < most && term > 0; i++) {
    term *= ratio(i);
    const next = sum + term;
    if (next === sum) break;
    sum = next;
  }
  return Math.min(1, sum);
}
