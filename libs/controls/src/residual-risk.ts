import type { Assessment } from './control-kinds.ts';
import { type RiskPosition, type RiskStep, riskSteps } from './risk-level.ts';

/** By how many steps a control of this assessment lowers the likelihood; one that nobody tested counts for nothing. */
const LOWERS_BY: Readonly<Record<Assessment, number>> = {
  effective: 2,
  partly: 1,
  'not-effective': 0,
  'not-tested': 0,
};

/**
 * What is left of a risk: the best assessment among its controls lowers the likelihood by two steps (effective) or
 * one (partly effective), never below 1. The impact stays: a control makes the event rarer, not smaller. Several
 * controls do not add up, because they often fail for the same reason. The project's own convention.
 */
export function residualOf(
  inherent: RiskPosition,
  assessments: readonly Assessment[],
): RiskPosition {
  const steps = Math.max(0, ...assessments.map((assessment) => LOWERS_BY[assessment]));
  return { likelihood: lowered(inherent.likelihood, steps), impact: inherent.impact };
}

function lowered(step: RiskStep, by: number): RiskStep {
  return riskSteps[Math.max(0, step - 1 - by)] ?? 1;
}
