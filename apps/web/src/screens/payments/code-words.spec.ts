import { describe, expect, it } from '@jest/globals';
import { codeChoices, codeOf, codeWord } from './code-words.ts';

describe('codes of the payment schema', () => {
  it('are shown in words', () => {
    expect(codeWord('payment_method', 'cash', 'de')).toBe('Bar');
    expect(codeWord('law', 'SGB12', 'en')).toBe('SGB XII');
  });

  it('leave a source its own words, and other columns theirs', () => {
    expect(codeWord('payment_method', 'Lastschrift', 'de')).toBe('Lastschrift');
    expect(codeWord('remittance', 'cash', 'de')).toBe('cash');
    expect(codeChoices('remittance', 'de')).toEqual([]);
  });

  it('are found by their words, in either case', () => {
    expect(codeChoices('run_type', 'de').map((word) => codeOf('run_type', word, 'de'))).toEqual([
      ...['batch', 'single', 'correction'],
    ]);
    expect(codeOf('payment_method', ' überweisung ', 'de')).toBe('transfer');
    expect(codeOf('payment_method', 'Überw', 'de')).toBeNull();
  });
});
