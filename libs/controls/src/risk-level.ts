import type { RiskLevel } from '#pruefwerk/red-flags';

/** Steps of likelihood and of impact: 1 (very low) to 5 (very high). */
export const riskSteps = [1, 2, 3, 4, 5] as const;
export type RiskStep = (typeof riskSteps)[number];

export interface RiskPosition {
  readonly likelihood: RiskStep;
  readonly impact: RiskStep;
}

/** Smallest product of likelihood and impact of the level; the project's own convention, not a norm's. */
const HIGH_FROM = 12;
const MEDIUM_FROM = 6;

/** Level by likelihood × impact: high from 12, medium from 6, low below. */
export function levelOf({ likelihood, impact }: RiskPosition): RiskLevel {
  const product = likelihood * impact;
  if (product >= HIGH_FROM) return 'high';
  return product >= MEDIUM_FROM ? 'medium' : 'low';
}
