import { describe, expect, it } from '@jest/globals';
import { decimalText, parseDecimal } from './decimal.ts';

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
    ['1e3', undefined],
  ])('typed as "%s" is %s', (typed, expected) => {
    expect(parseDecimal(typed)).toBe(expected);
  });

  it('is written in the language of the person', () => {
    expect([decimalText(16.44, 'de'), decimalText(16.44, 'en')]).toEqual(['16,4', '16.4']);
  });
});
