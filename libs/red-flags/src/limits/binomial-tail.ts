/** ln(n!) to a relative error below 1e-12: summed up to 255, Stirling's series above. */
function lnFactorial(n: number): number {
  if (n < 256) {
    let sum = 0;
    for (let i = 2; i <= n; i += 1) sum += Math.log(i);
    return sum;
  }
  const series = 1 / (12 * n) - 1 / (360 * n ** 3) + 1 / (1260 * n ** 5);
  return n * Math.log(n) - n + 0.5 * Math.log(2 * Math.PI * n) + series;
}

/**
 * Exact upper tail P(X >= k) of a binomial distribution with p = 1/2: the largest term by logarithms,
 * the others by the exact ratio of neighbours. 1 for k <= 0, 0 for k > n.
 */
export function upperTailOfHalf(k: number, n: number): number {
  if (k <= 0) return 1;
  if (k > n) return 0;
  if (2 * k <= n) return 1 - upperTailOfHalf(n - k + 1, n);
  let term = Math.exp(lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k) - n * Math.LN2);
  let sum = 0;
  for (let i = k; i <= n && term > 0; i += 1) {
    sum += term;
    term *= (n - i) / (i + 1);
  }
  return Math.min(1, sum);
}
