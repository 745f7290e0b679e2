import { planAttributeSample } from '#pruefwerk/statistics';
import { expectedOf, numberOf } from './figures.ts';

export interface PlanOptions {
  readonly method: 'binomial' | 'poisson' | 'hypergeometric' | 'mus';
  readonly confidence: string;
  readonly tolerable: string;
  readonly expected: string;
  readonly population?: string;
}

/** Size of a sample. Monetary units are planned as rare events (Poisson): tolerable is a share of the money. */
export function planSample(options: PlanOptions) {
  const { method } = options;
  const request = {
    confidence: numberOf('--confidence', options.confidence),
    tolerable: numberOf('--tolerable', options.tolerable),
    expected: expectedOf(options.expected),
    ...(options.population !== undefined && {
      population: numberOf('--population', options.population),
    }),
  };
  const plan = planAttributeSample({ ...request, method: method === 'mus' ? 'poisson' : method });
  return { method, ...request, ...plan };
}
