import type { DeficiencyLevel, Verdict } from './test-kinds.ts';

/**
 * Own convention, shown in the calculation sheet: up to this multiple of the tolerable share a control counts as
 * partly effective, beyond it as not effective.
 */
export const PARTLY_UP_TO = 2;

/** From the one-sided upper bound against the tolerable share. */
export function verdictOf(upperBound: number, tolerable: number): Verdict {
  if (upperBound <= tolerable) return 'effective';
  return upperBound <= PARTLY_UP_TO * tolerable ? 'partly' : 'not-effective';
}

/**
 * What the figures suggest; the level is a person's choice. Levels from the audit office's own scale: K0 nothing,
 * K1 hint, K2 deficiency, K3 significant; K4 (material) is never suggested, it needs a person's view of the whole.
 */
export function suggestedDeficiency(
  verdict: Verdict,
  facts: { readonly deviations: number; readonly isKey: boolean },
): DeficiencyLevel {
  switch (verdict) {
    case 'effective':
      return facts.deviations === 0 ? 'K0' : 'K1';
    case 'partly':
      return 'K2';
    case 'not-effective':
      return facts.isKey ? 'K3' : 'K2';
  }
}
