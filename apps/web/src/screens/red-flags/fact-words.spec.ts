import { describe, expect, it } from '@jest/globals';
import { factWords } from './fact-words.ts';
import type { RedFlag } from './next-row.ts';

const flag = (payments: number, facts: RedFlag['facts'], vouchers: string | null = null) =>
  ({ payments, facts, face: { vouchers } }) as RedFlag;

describe('the short line of a red flag', () => {
  it.each([
    ['payments and days', flag(6, { days: 8, employee: 'SB-01' }), ['payments 6', 'days 8']],
    ['payments and households', flag(7, { households: 7 }), ['payments 7', 'households 7']],
    ['one payment names the clerk', flag(1, { employee: 'SB-02' }), ['SB-02']],
    ['a single payee is no news', flag(2, { payees: 1 }), ['payments 2']],
    ['same-day payments have no span', flag(2, { days: 0 }), ['payments 2']],
    ['nothing but a voucher', flag(1, { days: null }, '2501'), ['2501']],
    ['nothing at all', flag(1, {}), []],
  ])('%s', (_, given, words) => {
    const shown = factWords(given).map((word) =>
      word.key === 'text' ? word.text : `${word.key} ${word.count}`,
    );
    expect(shown).toEqual(words);
  });
});
