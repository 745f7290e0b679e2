import { planAttributeSample } from '#pruefwerk/statistics';
import type { TestMethod } from './test-kinds.ts';

export interface PlanRequest {
  readonly method: TestMethod;
  readonly confidence: number;
  readonly tolerable: number;
  /** 0, 1, 2 … are deviations in the sample, a number between 0 and 1 is their share. */
  readonly expected: number;
  /** Payments of the population after the filters. */
  readonly population?: number;
}

export interface SamplePlan {
  readonly size: number;
  /** Deviations with which the control still counts as effective. */
  readonly allowedDeviations: number;
  /** Upper bound that a result with exactly the allowed deviations would prove. */
  readonly provenBound: number;
  /** Upper bound that a clean result would prove. */
  readonly cleanBound: number;
}

/**
 * Size of a sample; monetary units are planned as rare events (Poisson) with a share of the money. Not larger than the
 * population. @throws FigureOutOfRange, NothingToProve, PopulationSizeMissing
 */
export function samplePlan(request: PlanRequest): SamplePlan {
  const { method, confidence, tolerable, expected, population } = request;
  const plan = planAttributeSample({
    method: method === 'monetary-unit' ? 'poisson' : method,
    ...{ confidence, tolerable },
    expected: expected > 0 && expected < 1 ? { rate: expected } : { errors: expected },
    ...(population !== undefined && { population }),
  });
  const { n, allowedErrors, provenBound, cleanBound } = plan;
  const most = method === 'monetary-unit' ? n : Math.min(n, population ?? n);
  return { size: most, allowedDeviations: allowedErrors, provenBound, cleanBound };
}
