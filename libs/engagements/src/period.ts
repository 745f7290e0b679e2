import { PeriodReversed } from './engagements.problems.ts';

/** Plain dates compare as text. @throws PeriodReversed */
export function requireOrderedPeriod(from: string | null, to: string | null): void {
  if (from !== null && to !== null && to < from) throw new PeriodReversed(from, to);
}
