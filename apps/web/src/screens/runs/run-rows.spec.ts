import { describe, expect, it } from '@jest/globals';
import { comparedRules, ruleRows, tenths } from './run-rows.ts';
import type { Run } from './runs.queries.ts';

const rules = ['a', 'b', 'c'].map((id) => ({ id, version: 1, parameters: {} }));
const reason = { code: 'missing-columns', facts: {}, text: { de: 'Spalte fehlt', en: 'missing' } };

function outcome(
  ruleId: string,
  status: 'ran' | 'failed' | 'not-applicable',
): Run['outcomes'][number] {
  const why = status === 'ran' ? null : reason;
  return {
    ruleId,
    version: 1,
    status,
    reason: why,
    hits: 4,
    amountAtRiskCents: 0,
    durationMs: 1500,
  };
}

const progress: NonNullable<Run['progress']> = {
  ...{ phase: 'rules', ruleIndex: 2, ruleCount: 3, ruleId: 'b', hitsSoFar: 4, done: 1, total: 3 },
  outcomes: [{ ruleId: 'a', status: 'ran', hits: 4, durationMs: 1500 }],
};

describe('rules of a run', () => {
  it('at work: ended, running, waiting', () => {
    const rows = ruleRows({ rules, outcomes: [], progress, state: 'running' });
    expect(rows.map(({ state }) => state)).toEqual(['ran', 'running', 'waiting']);
    expect(rows[0]).toMatchObject({ position: 1, hits: 4, duration: 1.5, reason: null });
    expect(rows[1]).toMatchObject({ hits: null, duration: null });
  });

  it('waiting again after its worker was killed, until the next one tells', () => {
    const rows = ruleRows({ rules, outcomes: [], progress: null, state: 'running' });
    expect(rows.map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
  });

  it('done: a failed rule and one that does not fit have their reason and no hits', () => {
    const outcomes = [outcome('a', 'ran'), outcome('b', 'failed'), outcome('c', 'not-applicable')];
    const rows = ruleRows({ rules, outcomes, progress: null, state: 'done' });
    expect(rows.map(({ state }) => state)).toEqual(['ran', 'failed', 'not-applicable']);
    expect(rows.map(({ hits }) => hits)).toEqual([4, null, null]);
    expect(rows[2]!.reason).toBe(reason);
  });

  it('done: a rule that ran and whose hits are not told is withheld, not without hits', () => {
    const outcomes = [{ ...outcome('a', 'ran'), hits: null }, outcome('b', 'failed')];
    const rows = ruleRows({ rules, outcomes, progress: null, state: 'done' });
    expect(rows.map(({ hits, withheld }) => [hits, withheld])).toEqual([
      [null, true],
      [null, false],
      [null, false],
    ]);
    expect(comparedRules(rows, [{ ruleId: 'a', previousHits: null }])).toEqual([
      { ruleId: 'a', hits: null, delta: null },
    ]);
  });

  it('cancelled: what had not ended did not run', () => {
    const rows = ruleRows({ rules, outcomes: [], progress, state: 'cancelled' });
    expect(rows.map(({ state }) => state)).toEqual(['ran', 'stopped', 'stopped']);
  });
});

describe('comparison with the previous run', () => {
  it('has the rules that ended, and no difference where the previous run had none', () => {
    const outcomes = [outcome('a', 'ran'), outcome('b', 'failed'), outcome('c', 'ran')];
    const rows = ruleRows({ rules, outcomes, progress: null, state: 'done' });
    const previous = [
      { ruleId: 'a', previousHits: 6 },
      { ruleId: 'c', previousHits: null },
    ];
    expect(comparedRules(rows, previous)).toEqual([
      { ruleId: 'a', hits: 4, delta: -2 },
      { ruleId: 'c', hits: 4, delta: null },
    ]);
  });
});

describe('steps of ten per cent', () => {
  it.each([
    [0, 0, 0],
    [0, 12, 0],
    [1, 12, 0],
    [2, 12, 1],
    [11, 12, 9],
    [12, 12, 10],
  ])('%i of %i -> %i', (done, total, step) => {
    expect(tenths({ done, total })).toBe(step);
  });
});
