import { FigureOutOfRange } from '../statistics.problems.ts';

/**
 * Taints of overstatements, the largest first; what exceeds the book value counts as 1, what is 0 is no error.
 * @throws FigureOutOfRange
 */
export function requireTaints(taints: readonly number[], n: number): number[] {
  if (taints.length > n || taints.some((taint) => !(taint >= 0))) {
    throw new FigureOutOfRange('taints', '0 … 1');
  }
  return taints
    .filter((taint) => taint > 0)
    .map((taint) => Math.min(1, taint))
    .sort((a, b) => b - a);
}
