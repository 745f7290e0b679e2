import { describe, expect, it } from '@jest/globals';
import { formatFor } from '../../../format/format.ts';
import { traceFigures } from './trace.ts';

const line = {
  ...{ cases: 1200, minutes: 12.5, factor: 1.1, workingMinutes: { value: 93_600 } },
  posts: { low: 0.14, base: (1200 * 12.5 * 1.1) / 93_600, high: 0.2 },
};

describe('the figures of a calculation', () => {
  it('read as people write them', () => {
    const expected = { cases: '1.200', minutes: '12,5', factor: '1,10', year: '93.600' };
    expect(traceFigures(line, formatFor('de'))).toEqual({ ...expected, fte: '0,1763' });
    expect(traceFigures(line, formatFor('en'))?.fte).toBe('0.1763');
  });

  it('keep a factor that has more than two decimals', () => {
    expect(traceFigures({ ...line, factor: 1.1225 }, formatFor('de'))?.factor).toBe('1,1225');
  });

  it.each([
    ['cases', { cases: null }],
    ['minutes', { minutes: null }],
    ['a result', { posts: null }],
  ])('are none without %s', (_, changes) => {
    expect(traceFigures({ ...line, ...changes }, formatFor('de'))).toBeNull();
  });
});
