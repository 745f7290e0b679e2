import { describe, expect, it } from '@jest/globals';
import { parseDecimal, typedDecimal } from './decimal.ts';

describe('a number of minutes or hours', () => {
  it.each([
    ['18', 18],
    ['1,5', 1.5],
    [' 1.5 ', 1.5],
    ['0,25', 0.25],
    ['', null],
    ['  ', null],
    ['viel', undefined],
    ['-3', undefined],
    ['1.000,5', undefined],
    ['1.234', undefined],
    ['1e3', undefined],
  ])('typed as "%s" is %s', (typed, expected) => {
    expect(parseDecimal(typed)).toBe(expected);
  });

  it.each([1234, 0.25, 16.44])('stands in a field so that %s is read back', (value) => {
    for (const language of ['de', 'en'] as const) {
      expect(parseDecimal(typedDecimal(value, language))).toBe(value);
    }
    expect(typedDecimal(0.25, 'de')).toBe('0,25');
  });
});
