import { describe, expect, it } from '@jest/globals';
import { estimate, shareEstimate } from './estimate.ts';
import { histogram } from './histogram.ts';
import { countAbove, quantile } from './quantile.ts';

const sorted = Float64Array.from([1, 2, 2, 3, 5, 8, 13, 21, 34, 55]);

describe('figures of a run', () => {
  it.each([
    [0.5, 5],
    [0.8, 21],
    [0.95, 55],
    [0, 1],
    [1, 55],
  ])('%f of the cases were done by %i', (share, value) => {
    expect(quantile(sorted, share)).toBe(value);
  });

  it.each([
    [0, 10],
    [2, 7],
    [54, 1],
    [55, 0],
  ])('above %i there are %i', (limit, count) => {
    expect(countAbove(sorted, limit)).toBe(count);
  });

  it('an interval is mean plus and minus t s / root n', () => {
    // s² = (4 + 0 + 4) / 2 = 4, half = 4.3027 · 2 / root 3.
    const { value, low, high } = estimate([10, 12, 14]);
    expect(value).toBe(12);
    expect(low).toBeCloseTo(12 - 4.968, 3);
    expect(high).toBeCloseTo(12 + 4.968, 3);
    expect(estimate([7])).toEqual({ value: 7, low: null, high: null });
    expect(shareEstimate([0.9, 1]).high).toBe(1);
    expect(estimate([0, 1]).low).toBe(0);
  });

  it('bars hold every case once', () => {
    const hours = sorted.map((one) => one * 3_600_000);
    const bars = histogram([hours, hours]);
    expect(bars.reduce((sum, { cases }) => sum + cases, 0)).toBe(20);
    expect(bars.at(-1)?.toH).toBeNull();
    // Up to 55 hours in bars of 4.
    expect(bars[0]).toEqual({ fromH: 0, toH: 4, cases: 8 });
    expect(bars).toHaveLength(15);
  });
});
