import { describe, expect, it } from '@jest/globals';
import { evaluateSample } from './evaluate-sample.ts';

const given = { method: 'mus', confidence: '0.95', n: '60' } as const;

describe('a sample of monetary units without taints', () => {
  it('counts each error as wholly wrong', () => {
    expect(evaluateSample({ ...given, errors: '2' })).toMatchObject({
      ...{ n: 60, errors: 2, mostLikely: 2 / 60, interval: null },
    });
  });

  it.each([
    ['-1', 'fewer than none'],
    ['1.5', 'half an error'],
    ['61', 'more than were examined'],
  ])('refuses %s errors: %s', (errors) => {
    expect(() => evaluateSample({ ...given, errors })).toThrow(
      expect.objectContaining({ code: 'statistics.figure-out-of-range' }),
    );
  });
});
