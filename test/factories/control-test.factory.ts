import type { TestFacts } from '#pruefwerk/control-tests';

/** Facts of a test of the effectiveness with five items and two attributes, with changes. */
export const aTest = (controlId: string, changes: Partial<TestFacts> = {}): TestFacts => ({
  ...{ controlId, kind: 'effectiveness', objective: 'Zweite Freigabe liegt vor' },
  ...{ datasetId: null, filters: [], method: 'binomial' },
  ...{ confidence: 0.9, tolerable: 0.05, expected: 0, size: 5 },
  ...{ attributes: ['Zweite Person', 'Vor der Zahlung'], checklist: [] },
  ...{ conclusion: '', verdict: null, deficiency: null },
  ...changes,
});
