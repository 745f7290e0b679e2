import type { Format } from '../../../format/format.ts';
import type { StaffingLine } from '../tasks.queries.ts';

/** Figures of the calculation as they are read, null where one is missing. */
export interface TraceFigures extends Readonly<Record<string, string>> {
  readonly cases: string;
  readonly minutes: string;
  readonly factor: string;
  readonly year: string;
  readonly fte: string;
}

type Figures = Pick<StaffingLine, 'cases' | 'minutes' | 'factor' | 'posts'> & {
  readonly workingMinutes: Pick<StaffingLine['workingMinutes'], 'value'>;
};

/** For `1.200 × 12,5 min × 1,10 / 93.600 min = 0,1763 VZÄ`. */
export function traceFigures(
  { cases, minutes, factor, workingMinutes, posts }: Figures,
  { count, precise, amount }: Pick<Format, 'count' | 'precise' | 'amount'>,
): TraceFigures | null {
  if (cases === null || minutes === null || posts === null) return null;
  const exact = Math.abs(Math.round(factor * 100) - factor * 100) < 1e-9;
  return {
    cases: count(cases),
    minutes: precise(minutes, 2),
    factor: exact ? amount(Math.round(factor * 100)) : precise(factor, 4),
    year: count(workingMinutes.value),
    fte: precise(posts.base, 4),
  };
}
