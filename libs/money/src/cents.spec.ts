import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { addCents, assertCents, centsFromBigInt, sumCents } from './cents.ts';

describe('cents', () => {
  it.each([[0n], [139_700n], [-62_700n], [9_007_199_254_740_991n]])(
    'takes %s from the database',
    (v) => {
      expect(BigInt(centsFromBigInt(v))).toBe(v);
    },
  );

  it.each([[9_007_199_254_740_992n], [-9_007_199_254_740_992n], [2n ** 64n], [2n ** 80n + 1n]])(
    'refuses %s, which a number cannot hold exactly',
    (v) => {
      expect(() => centsFromBigInt(v)).toThrow(RangeError);
    },
  );

  it.each([[0.5], [NaN], [Infinity], [2 ** 53]])('refuses %s as an amount', (v) => {
    expect(() => assertCents(v)).toThrow(RangeError);
  });

  it('has no negative zero', () => {
    expect(Object.is(assertCents(-0), 0)).toBe(true);
  });

  it('refuses a sum beyond the safe integers', () => {
    expect(() => addCents(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError);
    expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1, -1])).toThrow(RangeError);
  });

  it('sums exactly like whole numbers do', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (amounts) => {
        expect(BigInt(sumCents(amounts))).toBe(amounts.reduce((sum, a) => sum + BigInt(a), 0n));
      }),
    );
  });
});
