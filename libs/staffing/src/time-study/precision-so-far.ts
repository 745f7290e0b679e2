import { ANY, requireBetween } from '../staffing.problems.ts';
import { normalQuantile } from '#pruefwerk/statistics';
import { requireConfidence, sampleSize } from './sample-size.ts';

export interface ObservedSoFar {
  readonly observations: number;
  /** Observations in which the activity was seen. */
  readonly seen: number;
  readonly confidence: number;
  /** Half width that is asked for. */
  readonly error: number;
}

export interface PrecisionSoFar {
  readonly share: number;
  /** Half width of the interval that has been reached. */
  readonly error: number;
  readonly reached: boolean;
  /** Observations still missing at the share seen so far; 0 when it is reached. */
  readonly missing: number;
}

/**
 * Precision of a multi-moment study so far: e = z·√(p(1−p)/n). Before both outcomes were seen the share says little, and
 * a half is taken for the missing observations, which needs the most.
 * @throws StaffingFigureOutOfRange
 */
export function precisionSoFar({
  observations,
  seen,
  confidence,
  error,
}: ObservedSoFar): PrecisionSoFar {
  requireBetween('observations', observations, 1, ANY);
  requireBetween('observations', seen, 0, observations);
  requireConfidence(confidence);
  const share = seen / observations;
  const settled = seen > 0 && seen < observations;
  const taken = settled ? share : 0.5;
  const z = normalQuantile(0.5 + confidence / 2);
  const half = z * Math.sqrt((taken * (1 - taken)) / observations);
  const { size } = sampleSize({ confidence, share: taken, error, population: null });
  const missing = Math.max(0, size - observations);
  return { share, error: half, reached: missing === 0, missing };
}
