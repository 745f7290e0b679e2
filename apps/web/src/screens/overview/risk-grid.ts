import type { RiskLevel } from '../../parts/risk-level.ts';

/** One cell of the 5 × 5 heat map of the API. */
interface HeatCell {
  readonly likelihood: number;
  readonly impact: number;
  readonly riskIds: readonly string[];
}

/** Steps 1 and 2 are low, 3 is medium, 4 and 5 are high: enough for a look; the full matrix has all five. */
function coarse(step: number): RiskLevel {
  if (step >= 4) return 'high';
  return step === 3 ? 'medium' : 'low';
}

/** Number of risks for an impact and a likelihood in three levels. */
export function riskCount(
  cells: readonly HeatCell[],
  impact: RiskLevel,
  likelihood: RiskLevel,
): number {
  return cells
    .filter((cell) => coarse(cell.impact) === impact && coarse(cell.likelihood) === likelihood)
    .reduce((sum, cell) => sum + cell.riskIds.length, 0);
}

/** Colour of a cell, by both levels together. */
export function cellTone(impact: RiskLevel, likelihood: RiskLevel): RiskLevel {
  const weight = { low: 0, medium: 1, high: 2 };
  const sum = weight[impact] + weight[likelihood];
  if (sum >= 3) return 'high';
  return sum === 2 ? 'medium' : 'low';
}
