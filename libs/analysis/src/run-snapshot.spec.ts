import { describe, expect, it } from '@jest/globals';
import type { RuleOutcome } from '#pruefwerk/engine';
import { runSnapshot } from './run-snapshot.ts';

const ended = (ruleId: string, hits: number): RuleOutcome => ({
  ...{ ruleId, version: 1, status: 'ran', reason: null, durationMs: 7 },
  hits: Array.from({ length: hits }, (_, index) => ({
    ...{ ruleId, ruleVersion: 1, key: String(index), rows: [index], amountAtRiskCents: 0 },
    facts: {},
  })),
});

describe('snapshot of a running analysis', () => {
  it.each([
    ['before the first rule has ended', 0, 'rules', 1, 'a'],
    ['between two rules', 1, 'rules', 2, 'b'],
    ['after the last one', 2, 'write', 2, null],
  ] as const)('names the rule at work %s', (_, done, phase, ruleIndex, ruleId) => {
    const outcomes = [ended('a', 3), ended('b', 4)].slice(0, done);
    expect(runSnapshot(['a', 'b'], outcomes)).toMatchObject({
      ...{ phase, ruleIndex, ruleId, done },
      ...{ ruleCount: 2, total: 2 },
    });
  });

  it('counts the hits of the rules that have ended', () => {
    const { hitsSoFar, outcomes } = runSnapshot(['a', 'b', 'c'], [ended('a', 3), ended('b', 4)]);
    expect(hitsSoFar).toBe(7);
    expect(outcomes).toEqual([
      { ruleId: 'a', status: 'ran', hits: 3, durationMs: 7 },
      { ruleId: 'b', status: 'ran', hits: 4, durationMs: 7 },
    ]);
  });
});
