import { describe, expect, it } from '@jest/globals';
import { csvLine, safeCell } from './safe-cell.ts';

describe('texts for spreadsheets', () => {
  it.each([
    ['=HYPERLINK("x")', `'=HYPERLINK("x")`, 'a formula'],
    ['+49 30', `'+49 30`, 'plus begins a formula too'],
    ['@SUM(A1)', `'@SUM(A1)`, 'an old function call'],
    [' =1+1', `' =1+1`, 'blanks in front help nobody'],
    ['-12,50', '-12,50', 'an amount keeps its sign'],
    ['1.115', '1.115', 'an ordinary number'],
    ['a\u0000b', 'ab', 'control characters break the workbook'],
  ])('%j becomes %j: %s', (text, safe) => {
    expect(safeCell(text)).toBe(safe);
  });

  it('quotes every text of a line', () => {
    expect(csvLine(['a;b', 7, 'say "x"'])).toBe('"a;b";7;"say ""x"""\r\n');
  });
});
