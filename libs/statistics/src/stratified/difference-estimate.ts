import { requireCount, requireShare } from '../attribute/figures.ts';
import { studentQuantile } from '../distributions/student.ts';
import { FigureOutOfRange } from '../statistics.problems.ts';

export interface AuditedStratum {
  readonly name: string;
  /** Items in the population. */
  readonly size: number;
  /** Book value minus audited value of each drawn item, cents. */
  readonly differencesCents: readonly number[];
}

/** One line of the calculation sheet. */
export interface StratumEstimate {
  readonly name: string;
  readonly size: number;
  readonly n: number;
  readonly meanCents: number;
  /** Standard deviation of the differences, cents. */
  readonly deviationCents: number;
  readonly projectedCents: number;
  /** Variance of the projection, cents squared. */
  readonly variance: number;
}

export interface DifferenceEstimate {
  readonly strata: readonly StratumEstimate[];
  /** Misstatement of the population: the sum of N_h × mean difference. */
  readonly projectedCents: number;
  readonly standardErrorCents: number;
  readonly degrees: number;
  /** Two-sided interval. */
  readonly interval: readonly [number, number];
  /** Bounded from above only. */
  readonly upperCents: number;
  /** Fewer than this many differing items: the normal shape that the interval rests on is not to be trusted. */
  readonly fewDifferences: boolean;
}

/** Customary least number of differing items for a difference estimate. */
const ENOUGH_DIFFERENCES = 20;

/**
 * Difference estimate over strata: sum of N_h × mean difference, variance sum of N_h² (1 - n_h/N_h) s_h² / n_h,
 * Student's figure with the drawn items less the strata as degrees of freedom.
 * Source: W. G. Cochran, "Sampling Techniques", 3rd edition (1977), chapter 5.
 * @throws FigureOutOfRange
 */
export function differenceEstimate(
  strata: readonly AuditedStratum[],
  confidence: number,
): DifferenceEstimate {
  requireShare('confidence', confidence);
  if (strata.length === 0) throw new FigureOutOfRange('strata', '1 …');
  const lines = strata.map(estimated);
  const sum = (of: (line: StratumEstimate) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const projectedCents = sum((line) => line.projectedCents);
  const standardErrorCents = Math.sqrt(sum(({ variance }) => variance));
  // A stratum that was examined whole has no spread that anything would have to be learned about.
  const sampled = lines.filter(({ n, size }) => n < size);
  const degrees = sampled.reduce((total, { n }) => total + n - 1, 0);
  const half = (probability: number) =>
    degrees === 0 ? 0 : studentQuantile(probability, degrees) * standardErrorCents;
  const twoSided = half(1 - (1 - confidence) / 2);
  const differing = strata.flatMap((one) => one.differencesCents).filter((cents) => cents !== 0);
  return {
    ...{ strata: lines, projectedCents, standardErrorCents, degrees },
    interval: [projectedCents - twoSided, projectedCents + twoSided],
    upperCents: projectedCents + half(Math.max(confidence, 0.5)),
    fewDifferences: differing.length < ENOUGH_DIFFERENCES,
  };
}

function estimated({ name, size, differencesCents }: AuditedStratum): StratumEstimate {
  const n = differencesCents.length;
  requireCount('n', n, Math.min(2, size), size);
  const meanCents = differencesCents.reduce((sum, cents) => sum + cents, 0) / n;
  const squares = differencesCents.reduce((sum, cents) => sum + (cents - meanCents) ** 2, 0);
  const deviationCents = n > 1 ? Math.sqrt(squares / (n - 1)) : 0;
  const variance = (size ** 2 * (1 - n / size) * deviationCents ** 2) / n;
  return { name, size, n, meanCents, deviationCents, projectedCents: size * meanCents, variance };
}
