import { describe, expect, it } from '@jest/globals';
import type { Proposal } from './process-improvement.queries.ts';
import { proposalKey, savingBy, scaleOf, sortedProposals } from './sorted-proposals.ts';

const range = (base: number) => ({ low: base / 2, base, high: base * 2 });

function proposal(ruleId: string, minutes: number, more: Partial<Proposal> = {}): Proposal {
  return {
    ...({ ruleId, elementIds: ['a', 'b'], gaps: [] } as unknown as Proposal),
    saving: {
      minutesPerCase: range(minutes),
      minutesPerYear: null,
      posts: null,
      centsPerCase: range(0),
      centsPerYear: range(minutes * 7),
      leadTimeH: range(100 - minutes),
    },
    ...more,
  };
}

const gap = { ruleId: 'g', elementIds: [], sentence: { de: '', en: '' }, path: [] };
const all = [proposal('x', 5), proposal('y', 50, { gaps: [gap] }), proposal('z', 20)];

describe('proposals', () => {
  it.each([
    ['zeit', ['z', 'x', 'y']],
    ['kosten', ['z', 'x', 'y']],
    ['durchlauf', ['x', 'z', 'y']],
  ] as const)('by %s: largest first, those with a gap last', (measure, order) => {
    expect(sortedProposals(all, measure).map(({ ruleId }) => ruleId)).toEqual(order);
  });

  it('take the year where there is one, else the case', () => {
    expect(savingBy(proposal('x', 5), 'zeit').base).toBe(5);
    expect(savingBy(proposal('x', 5), 'kosten').base).toBe(35);
  });

  it('share one scale, also for what costs', () => {
    expect(scaleOf(all, 'zeit')).toBe(100);
    expect(scaleOf([proposal('x', -30)], 'zeit')).toBe(60);
    expect(scaleOf([], 'zeit')).toBe(0);
  });

  it('are named by rule and place', () => {
    expect(proposalKey(proposal('x', 5))).toBe('x@a');
  });
});
