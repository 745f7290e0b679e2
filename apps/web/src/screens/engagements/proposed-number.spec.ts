import { describe, expect, it } from '@jest/globals';
import { proposedNumber } from './proposed-number.ts';

describe('the proposed number of an engagement', () => {
  it.each([
    ['nothing is there yet', [], '2026-01'],
    ['others follow no pattern', ['BEISPIEL-LINDENBORN', 'RPA 14/26'], '2026-01'],
    ['some are there, in any order', ['2026-09', '2026-02', '2025-44'], '2026-10'],
    ['the office counts with three digits', ['2026-120'], '2026-121'],
    ['blanks were typed around it', [' 2026-07 '], '2026-08'],
  ])('when %s', (_, numbers, proposed) => {
    expect(proposedNumber(numbers, 2026)).toBe(proposed);
  });
});
