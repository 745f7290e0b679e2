import { describe, expect, it } from '@jest/globals';
import { remainingSeconds, remainingWords } from './remaining-time.ts';

const rules = ['a', 'b', 'c', 'd'].map((id) => ({ id, version: 1, parameters: {} }));

function running(durations: Readonly<Record<string, number>>) {
  const outcomes = Object.entries(durations).map(([ruleId, durationMs]) => {
    return { ruleId, durationMs, status: 'ran' as const, hits: 0 };
  });
  const done = outcomes.length;
  const counts = { ruleIndex: done + 1, ruleCount: 4, ruleId: 'x', hitsSoFar: 0, done, total: 4 };
  return { rules, progress: { phase: 'rules' as const, ...counts, outcomes } };
}

const previous = Object.entries({ a: 1000, b: 2000, c: 3000, d: 4000 }).map(
  ([ruleId, durationMs]) => ({ ruleId, durationMs }),
);

describe('remaining time', () => {
  it('takes each rule from the previous run at the pace of this one', () => {
    expect(remainingSeconds(running({ a: 2000 }), previous)).toBe(18);
  });

  it('takes the mean of what has ended when there was no run before', () => {
    expect(remainingSeconds(running({ a: 1000, b: 2000, c: 6000 }), [])).toBe(3);
  });

  it('says nothing after too few rules', () => {
    expect(remainingSeconds(running({ a: 1000, b: 1000 }), [])).toBeNull();
    expect(remainingSeconds(running({}), previous)).toBeNull();
  });

  it('says nothing while the red flags are written down or a worker is awaited', () => {
    const { progress } = running({ a: 1, b: 1, c: 1, d: 1 });
    expect(remainingSeconds({ rules, progress: { ...progress, phase: 'write' } }, [])).toBeNull();
    expect(remainingSeconds({ rules, progress: null }, previous)).toBeNull();
  });

  it.each([
    [null, { key: 'unknown' }],
    [3, { key: 'moment' }],
    [11, { key: 'seconds', count: 20 }],
    [54, { key: 'seconds', count: 60 }],
    [80, { key: 'minutes', count: 1 }],
    [200, { key: 'minutes', count: 3 }],
  ])('%s seconds in words', (seconds, words) => {
    expect(remainingWords(seconds)).toEqual(words);
  });
});
