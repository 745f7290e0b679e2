import { ANY, requireBetween } from '../staffing.problems.ts';
import { normalQuantile } from '#pruefwerk/statistics';

export interface SampleSizeRequest {
  /** 0.5 to 0.9999, for example 0.95. */
  readonly confidence: number;
  /** Expected share of what is counted, 0 to 1; 0.5 when nothing is known, which needs the most. */
  readonly share: number;
  /** Half width of the interval that is asked for, as a share: 0.05 is ± 5 percentage points. */
  readonly error: number;
  /** Number of cases there are; null when it is unlimited or not known. */
  readonly population: number | null;
}

export interface SampleSize {
  readonly size: number;
  /** Quantile of the normal distribution for this confidence. */
  readonly z: number;
  /** Before the correction for a finite population, not rounded. */
  readonly unlimited: number;
  readonly trace: string;
}

/**
 * Observations for a share with a given precision: n₀ = z²·p(1−p)/e², for N cases n = n₀ / (1 + (n₀ − 1)/N), rounded
 * up. Cochran: Sampling Techniques, 3rd edition 1977, 4.1 and 4.2.
 * @throws StaffingFigureOutOfRange
 */
export function sampleSize({
  confidence,
  share,
  error,
  population,
}: SampleSizeRequest): SampleSize {
  requireConfidence(confidence);
  requireBetween('share', share, 0, 1);
  requireBetween('error', error, 0.0001, 0.5);
  if (population !== null) requireBetween('population', population, 1, ANY);
  const z = normalQuantile(0.5 + confidence / 2);
  const unlimited = (z * z * share * (1 - share)) / (error * error);
  const exact =
    population === null ? unlimited : unlimited / (1 + Math.max(0, unlimited - 1) / population);
  const size = Math.max(1, Math.min(up(exact), population ?? ANY));
  const first = `${z.toFixed(4)}² × ${share} × ${tidy(1 - share)} / ${error}² = ${tidy(unlimited)}`;
  const second =
    population === null
      ? ''
      : `; ${tidy(unlimited)} / (1 + (${tidy(unlimited)} − 1) / ${population}) = ${tidy(exact)}`;
  return { size, z, unlimited, trace: `${first}${second} → ${size}` };
}

/** @throws StaffingFigureOutOfRange */
export function requireConfidence(confidence: number): void {
  requireBetween('confidence', confidence, 0.5, 0.9999);
}

/** A whole number stays one, whatever its last binary digit says. */
const up = (value: number): number => Math.ceil(value - 1e-9);
const tidy = (value: number): number => Math.round(value * 100) / 100;
