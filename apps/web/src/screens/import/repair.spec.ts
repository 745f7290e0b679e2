import { describe, expect, it } from '@jest/globals';
import { EITHER_AMOUNT_FORMAT, repairOf } from './repair.ts';

describe('repair of a rejected amount by one click', () => {
  it.each([
    ['1,115.50', '1.234,56'],
    ['12.50 EUR', '1.234,56'],
    ['-1115.5', '1.234,56'],
    ['1.115,50', '1,234.56'],
  ])('%s in a column of %s', (value, format) => {
    expect(repairOf('amount-invalid', value, format)).toBe(EITHER_AMOUNT_FORMAT);
  });

  it.each<[string, string, string | null, string]>([
    ['amount-invalid', 'siehe Anlage', '1.234,56', 'no amount in any writing'],
    ['amount-invalid', '1.115.50', '1.234,56', 'no amount in any writing'],
    ['amount-invalid', '1,115.50', EITHER_AMOUNT_FORMAT, 'allowed already'],
    ['amount-invalid', '1,115.50', null, 'the format is not known'],
    ['date-invalid', '1,115.50', '1.234,56', 'another reason'],
  ])('is not offered for %s %j in %s: %s', (code, value, format) => {
    expect(repairOf(code, value, format)).toBeNull();
  });
});
