import { crossing } from './root.ts';

/**
 * P(X <= x) of a standard normal figure.
 * Source: G. Marsaglia, "Evaluating the Normal Distribution", Journal of Statistical Software 11 (2004).
 */
export function normalAtMost(x: number): number {
  // Beyond eight standard deviations nothing is left that a double beside 1 could show.
  if (x < -8) return 0;
  if (x > 8) return 1;
  let [sum, term] = [x, x];
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (x * x) / i;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The figure that a standard normal one does not exceed with this probability, for example 1.6449 for 0.95. */
export function normalQuantile(probability: number): number {
  return crossing((x) => probability - normalAtMost(x), -8, 8);
}
