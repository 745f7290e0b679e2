import type { Estimate } from '../simulation-result.ts';
import { studentQuantile } from '#pruefwerk/statistics';

/** Of independent replications: their mean and its 95 % confidence interval. */
export function estimate(values: readonly number[]): Estimate {
  const n = values.length;
  const value = values.reduce((sum, one) => sum + one, 0) / Math.max(1, n);
  if (n < 2) return { value, low: null, high: null };
  const squares = values.reduce((sum, one) => sum + (one - value) ** 2, 0);
  const half = studentQuantile(0.975, n - 1) * Math.sqrt(squares / (n - 1) / n);
  return { value, low: Math.max(0, value - half), high: value + half };
}

/** A share cannot be above 1. */
export function shareEstimate(values: readonly number[]): Estimate {
  const { value, low, high } = estimate(values);
  return { value, low, high: high === null ? null : Math.min(1, high) };
}
