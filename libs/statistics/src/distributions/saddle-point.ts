/**
 * Probabilities of single counts without cancellation: C. Loader, "Fast and Accurate Computation of Binomial
 * Probabilities" (2000). Relative error a few units of the last place, for any size of sample.
 */

/** ln(n!) less Stirling's main terms, for n from 0 to 15; beyond that the series is exact enough. */
const SMALL_ERRORS: readonly number[] = stirlingErrors(16);

function stirlingErrors(count: number): number[] {
  let logFactorial = 0;
  return Array.from({ length: count }, (_, n) => {
    if (n === 0) return 0;
    logFactorial += Math.log(n);
    return logFactorial - (0.5 * Math.log(2 * Math.PI * n) + n * Math.log(n) - n);
  });
}

function stirlingError(n: number): number {
  if (n < 16) return SMALL_ERRORS[n] ?? 0;
  const square = n * n;
  return (
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) /
    n
  );
}

/** x ln(x / mean) + mean - x, exact also where both are close together. */
function deviance(x: number, mean: number): number {
  if (x === 0) return mean;
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * Math.log(x / mean) + mean - x;
  const v = (x - mean) / (x + mean);
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let j = 1; j < 1000; j++) {
    term *= v * v;
    const next = sum + term / (2 * j + 1);
    if (next === sum) break;
    sum = next;
  }
  return sum;
}

/** Probability of exactly x hits among n, each with probability p. */
export function binomialProbability(x: number, n: number, p: number): number {
  if (x < 0 || x > n) return 0;
  if (p === 0) return x === 0 ? 1 : 0;
  if (p === 1) return x === n ? 1 : 0;
  if (x === 0) return Math.exp(n * Math.log1p(-p));
  if (x === n) return Math.exp(n * Math.log(p));
  const exponent =
    stirlingError(n) -
    stirlingError(x) -
    stirlingError(n - x) -
    deviance(x, n * p) -
    deviance(n - x, n * (1 - p));
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
}

/** Probability of exactly x events where `mean` are expected. */
export function poissonProbability(x: number, mean: number): number {
  if (x < 0) return 0;
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-stirlingError(x) - deviance(x, mean)) / Math.sqrt(2 * Math.PI * x);
}

/** Probability of exactly x deviations among n drawn without putting back from N of which K deviate. */
export function hypergeometricProbability(x: number, { n, K, N }: HypergeometricDraw): number {
  if (x < Math.max(0, n - (N - K)) || x > Math.min(n, K)) return 0;
  if (n === 0 || K === 0 || n === N || K === N) return 1;
  const p = n / N;
  return (
    (binomialProbability(x, K, p) * binomialProbability(n - x, N - K, p)) /
    binomialProbability(n, N, p)
  );
}

/** Names as in the literature: a draw of n from N of which K deviate. */
export interface HypergeometricDraw {
  readonly n: number;
  readonly K: number;
  readonly N: number;
}
