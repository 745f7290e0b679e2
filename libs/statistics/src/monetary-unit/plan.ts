import { requireCount } from '../attribute/figures.ts';
import { planAttributeSample } from '../attribute/plan.ts';
import { FigureOutOfRange } from '../statistics.problems.ts';

export interface MonetaryUnitPlanRequest {
  readonly confidence: number;
  /** Sum of the amounts above zero. */
  readonly bookValueCents: number;
  /** Misstatement that would still be accepted. */
  readonly tolerableCents: number;
  readonly expectedCents: number;
}

export interface MonetaryUnitPlan {
  /** Monetary units to draw. */
  readonly n: number;
  /** Distance of the drawn units; items of this amount or more are drawn for certain. */
  readonly intervalCents: number;
  /** Wholly wrong units with which the result still holds. */
  readonly allowedErrors: number;
  /** Misstatement that a clean sample would rule out. */
  readonly cleanBoundCents: number;
}

/**
 * Units to draw so that the misstatement is shown to stay below the tolerable one: errors as rare events (Poisson)
 * with the tolerable and the expected share of the money.
 * Source: AICPA Audit Guide "Audit Sampling", monetary unit sampling.
 * @throws FigureOutOfRange, NothingToProve
 */
export function planMonetaryUnitSample(request: MonetaryUnitPlanRequest): MonetaryUnitPlan {
  const { confidence, bookValueCents, tolerableCents, expectedCents } = request;
  requireCount('bookValueCents', bookValueCents, 1, Number.MAX_SAFE_INTEGER);
  requireCount('tolerableCents', tolerableCents, 1, bookValueCents - 1);
  requireCount('expectedCents', expectedCents, 0, bookValueCents);
  const tolerable = tolerableCents / bookValueCents;
  const expected = { rate: expectedCents / bookValueCents };
  const plan = planAttributeSample({ method: 'poisson', confidence, tolerable, expected });
  if (plan.n > bookValueCents)
    throw new FigureOutOfRange('tolerableCents', `1 … ${bookValueCents}`);
  return {
    n: plan.n,
    intervalCents: bookValueCents / plan.n,
    allowedErrors: plan.allowedErrors,
    cleanBoundCents: plan.cleanBound * bookValueCents,
  };
}
