import { describe, expect, it } from '@jest/globals';
import { parseCents } from './parse-cents.ts';

describe('amounts as people type them', () => {
  it.each([
    ['9.426.265,95', 942_626_595],
    ['9426265,95 €', 942_626_595],
    [' 1.234 ', 123_400],
    ['0,1', 10],
    ['−13.385,50', -1_338_550],
    ['-0,00', 0],
    ['+5', 500],
    ['12 345,60', 1_234_560],
    // Binary fractions would make 1.15 * 100 to 114.99999999999999.
    ['1,15', 115],
    ['90.071.992.547.409,91', 9_007_199_254_740_991],
  ])('reads %j in German', (text, cents) => {
    expect(parseCents(text, 'de')).toBe(cents);
  });

  it.each([
    '',
    '-',
    'abc',
    '1.50',
    '1,234.50',
    '1,2,3',
    '1,',
    '1,234',
    '12.34.567',
    '90.071.992.547.409,92',
  ])('refuses %j in German', (text) => {
    expect(parseCents(text, 'de')).toBeNull();
  });

  it('reads the English writing in English', () => {
    expect(parseCents('9,426,265.95', 'en')).toBe(942_626_595);
    expect(parseCents('9.426.265,95', 'en')).toBeNull();
  });
});
