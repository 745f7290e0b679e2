import type { Proposal, Range } from './process-improvement.queries.ts';
import type { Measure } from './search.ts';

/** Names a proposal in the address and in lists. */
export const proposalKey = ({ ruleId, elementIds }: Pick<Proposal, 'ruleId' | 'elementIds'>) =>
  `${ruleId}@${elementIds[0] ?? ''}`;

const NOTHING: Range = { low: 0, base: 0, high: 0 };

/** Per year where cases are known, else per case; lead time always per case. */
export function savingBy({ saving }: Pick<Proposal, 'saving'>, measure: Measure): Range {
  if (measure === 'durchlauf') return saving.leadTimeH;
  if (measure === 'kosten') return saving.centsPerYear ?? saving.centsPerCase;
  return saving.minutesPerYear ?? saving.minutesPerCase;
}

/** Recommended ones by their saving, then those that would open a gap. */
export function sortedProposals(all: readonly Proposal[], measure: Measure): readonly Proposal[] {
  const place = (one: Proposal): number => (one.gaps.length > 0 ? 1 : 0);
  return all.toSorted(
    (a, b) => place(a) - place(b) || savingBy(b, measure).base - savingBy(a, measure).base,
  );
}

/** Largest distance from 0 that a bar has to show. */
export function scaleOf(all: readonly Proposal[], measure: Measure): number {
  const ends = all.flatMap((one) => {
    const { low, high } = savingBy(one, measure) ?? NOTHING;
    return [Math.abs(low), Math.abs(high)];
  });
  return Math.max(...ends, 0);
}
