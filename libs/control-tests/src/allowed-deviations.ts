import { evaluateAttributeSample } from '#pruefwerk/statistics';
import type { TestMethod } from './test-kinds.ts';

interface SizedPlan {
  readonly method: TestMethod;
  readonly confidence: number;
  readonly tolerable: number;
  readonly size: number;
  readonly population: number | null;
}

/** Upper bound that so many deviations among the drawn items would prove; null without a size. */
export function boundFor(plan: SizedPlan, errors: number): number | null {
  const { confidence, size, population } = plan;
  if (size < 1) return null;
  const n = plan.method === 'monetary-unit' ? size : Math.min(size, population ?? size);
  if (errors > n || n < 1) return null;
  const known = plan.method === 'hypergeometric' && population !== null;
  const method = known
    ? 'hypergeometric'
    : plan.method === 'binomial' || plan.method === 'hypergeometric'
      ? 'binomial'
      : 'poisson';
  const asked = { method, confidence, n, errors } as const;
  return evaluateAttributeSample(known ? { ...asked, population } : asked).upperBound;
}

/** Most deviations with which the bound stays within the tolerable share; null: not even a clean sample does. */
export function allowedDeviations(plan: SizedPlan): number | null {
  let allowed: number | null = null;
  for (let errors = 0; errors <= plan.size; errors++) {
    const bound = boundFor(plan, errors);
    if (bound === null || bound > plan.tolerable) return allowed;
    allowed = errors;
  }
  return allowed;
}
