import { type AttributeMethod, clopperPearson } from './bounds.ts';
import { requireCount, requireShare } from './figures.ts';
import { boundOf } from './plan.ts';

export interface AttributeResultRequest {
  readonly method: AttributeMethod;
  readonly confidence: number;
  /** Items examined. */
  readonly n: number;
  /** Items with a deviation. */
  readonly errors: number;
  /** Items in the population; only the hypergeometric method needs it. */
  readonly population?: number;
}

export interface AttributeResult {
  /** Share of deviations in the sample. */
  readonly mostLikely: number;
  /** With this confidence the population has no larger share. */
  readonly upperBound: number;
  /** Two-sided, of the same confidence. */
  readonly interval: readonly [number, number];
}

/** What a finished sample says of the population. @throws FigureOutOfRange, PopulationSizeMissing */
export function evaluateAttributeSample(request: AttributeResultRequest): AttributeResult {
  const { method, confidence, n, errors, population } = request;
  requireShare('confidence', confidence);
  requireCount('n', n, 1, population);
  requireCount('errors', errors, 0, n);
  return {
    mostLikely: errors / n,
    upperBound: boundOf(method, { n, errors }, confidence, population),
    interval: clopperPearson({ n, errors }, confidence),
  };
}
