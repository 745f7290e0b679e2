import { describe, expect, it } from '@jest/globals';
import { parsePlainDate } from './parse-date.ts';

describe('a typed date', () => {
  it.each([
    ['1.2.2025', '2025-02-01'],
    ['01.02.25', '2025-02-01'],
    [' 31. 12. 2025 ', '2025-12-31'],
    ['01022025', '2025-02-01'],
    ['010225', '2025-02-01'],
    ['1/2/2025', '2025-02-01'],
    ['2025-02-01', '2025-02-01'],
    ['29.02.2024', '2024-02-29'],
  ])('%s is read', (text, date) => {
    expect(parsePlainDate(text)).toBe(date);
  });

  it.each([
    '',
    '2025',
    '31.02.2025',
    '29.02.2025',
    '0.1.2025',
    '1.13.2025',
    '1.2.202',
    '1.1.0025',
    'heute',
  ])('%j is none', (text) => {
    expect(parsePlainDate(text)).toBeNull();
  });
});
