import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import {
  AmountTextError,
  amountCandidates,
  parseAmount,
  type AmountDefect,
} from './amount-text.ts';
import { formatCents } from './cents-format.ts';

const german = '1.234,56';
const english = '1,234.56';

describe('parseAmount', () => {
  it.each([
    ['1.234,56', 123_456],
    ['1234,56', 123_456],
    ['1234,5', 123_450],
    ['1234', 123_400],
    ['1.234', 123_400],
    ['1.234.567,00', 123_456_700],
    ['1.234,56-', -123_456],
    ['-1.234,56', -123_456],
    ['\u22121.234,56', -123_456],
    ['+1.234,56', 123_456],
    ['(1.234,56)', -123_456],
    ['1.234,56 €', 123_456],
    ['1.234,56\u00a0€', 123_456],
    ['€ -1.234,56', -123_456],
    ['-1.234,56 EUR', -123_456],
    ['EUR1.234,56-', -123_456],
    ['(1.234,56 €)', -123_456],
    ['0,5000', 50],
    [',50', 50],
    ['-0,00', 0],
    [' 12,00 ', 1_200],
  ])('german %s is %s cents', (text, cents) => {
    expect(parseAmount(text, german)).toBe(cents);
  });

  it.each([
    ['1,234.56', 123_456],
    ['1234.56', 123_456],
    ['(1,234.56)', -123_456],
    ['£1,234.56', 123_456],
    ['$ 1,234.5', 123_450],
    ['CHF 1,234.56-', -123_456],
    ['usd 3', 300],
    ['0.29', 29],
  ])('english %s is %s cents', (text, cents) => {
    expect(parseAmount(text, english)).toBe(cents);
  });

  it.each<[string, typeof german | typeof english, AmountDefect]>([
    ['', german, 'not-an-amount'],
    ['€', german, 'not-an-amount'],
    ['12,', german, 'not-an-amount'],
    ['1.23,00', german, 'not-an-amount'],
    ['12.34', german, 'not-an-amount'],
    ['1234.567,00', german, 'not-an-amount'],
    ['1.234.56', german, 'not-an-amount'],
    ['--5', german, 'not-an-amount'],
    ['-5-', german, 'not-an-amount'],
    ['(-5)', german, 'not-an-amount'],
    ['€5€', german, 'not-an-amount'],
    ['1e3', german, 'not-an-amount'],
    ['1 234,00', german, 'not-an-amount'],
    ['0,125', german, 'too-many-decimals'],
    ['1.234', english, 'too-many-decimals'],
    ['99999999999999,99', german, 'out-of-range'],
  ])('refuses %s as %s: %s', (text, format, defect) => {
    expect(() => parseAmount(text, format)).toThrow(new AmountTextError(defect));
    try {
      parseAmount(text, format);
    } catch (error) {
      expect((error as AmountTextError).defect).toBe(defect);
    }
  });

  it('reads back every amount that formatCents writes', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.boolean(), (cents, currency) => {
        expect(parseAmount(formatCents(cents, 'de', { currency }), german)).toBe(cents);
        expect(parseAmount(formatCents(cents, 'en', { currency }), english)).toBe(cents);
      }),
    );
  });
});

describe('amountCandidates', () => {
  it.each([
    ['1.234', [german, english]],
    ['12', [german, english]],
    ['1.234,56', [german]],
    ['12,5', [german]],
    ['1.23', [english]],
    ['(1,234.56)', [english]],
    ['1234.567', [english]],
    ['Summe', []],
    ['', []],
  ])('%s may be %j', (text, formats) => {
    expect(amountCandidates(text)).toEqual(formats);
  });
});
