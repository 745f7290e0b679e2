import { describe, expect, it } from '@jest/globals';
import { mayBePaymentNumber, numberIn } from './search-text.ts';

describe('what a person types into the search', () => {
  it.each([
    ['as it is shown', 'A-0217', 'A', 217],
    ['in haste', 'a217', 'A', 217],
    ['with blanks around', ' F-01 ', 'F', 1],
    ['of another kind', 'M-3', 'F', null],
    ['a case number that starts alike', 'A-12/34', 'A', null],
    ['a bare number, which may be a voucher', '217', 'A', null],
  ])('a number %s', (_, text, letter, expected) => {
    expect(numberIn(text, letter)).toBe(expected);
  });

  it.each([
    ['2001', true],
    ['AZ-K-90', true],
    ['20', false],
    ['Erstausstattung', false],
  ])('%s is looked for among the payments: %s', (text, expected) => {
    expect(mayBePaymentNumber(text)).toBe(expected);
  });
});
