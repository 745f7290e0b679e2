import { describe, it, expect } from '@jest/globals';
import { formatCents, formatCount } from './cents-format.ts';

describe('formatCents', () => {
  it.each([
    [139_700, 'de', '1.397,00\u00a0€'],
    [139_700, 'en', '€1,397.00'],
    [-5, 'de', '-0,05\u00a0€'],
    [-5, 'en', '-€0.05'],
    [0, 'de', '0,00\u00a0€'],
    [100_000_000_00, 'de', '100.000.000,00\u00a0€'],
    [110_777_613_206, 'en', '€1,107,776,132.06'],
    [99_999, 'de', '999,99\u00a0€'],
  ] as const)('%s in %s is %s', (cents, language, text) => {
    expect(formatCents(cents, language)).toBe(text);
  });

  it('leaves the sign out on request', () => {
    expect(formatCents(139_700, 'de', { currency: false })).toBe('1.397,00');
    expect(formatCents(-139_700, 'en', { currency: false })).toBe('-1,397.00');
  });

  it('refuses half a cent', () => {
    expect(() => formatCents(0.5, 'de')).toThrow(RangeError);
  });
});

describe('formatCount', () => {
  it.each([
    [245_986, 'de', '245.986'],
    [245_986, 'en', '245,986'],
    [999, 'de', '999'],
    [-1_000, 'en', '-1,000'],
  ] as const)('%s in %s is %s', (count, language, text) => {
    expect(formatCount(count, language)).toBe(text);
  });
});
