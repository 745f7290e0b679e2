import { describe, expect, it } from '@jest/globals';
import { findingNumber, formatFor, redFlagNumber } from './format.ts';

/** Intl puts a no-break space before the unit. */
const spaced = (text: string) => text.replace(/\u00a0/g, ' ');

describe('figures and dates as people read them', () => {
  const de = formatFor('de');
  const en = formatFor('en');

  it.each([
    [139_700, '1.397,00 €', '€1,397.00'],
    [-1_338_550, '-13.385,50 €', '-€13,385.50'],
    [5, '0,05 €', '€0.05'],
  ])('writes %i cents', (cents, german, english) => {
    expect(spaced(de.money(cents))).toBe(german);
    expect(en.money(cents)).toBe(english);
    expect(spaced(de.amount(cents))).toBe(german.replace(' €', ''));
  });

  it('writes plain dates without a time zone moving them', () => {
    expect(de.date('2025-03-01')).toBe('01.03.2025');
    expect(en.date('2025-12-31')).toBe('31/12/2025');
    expect(de.month('2025-03')).toBe('März 2025');
  });

  it('writes sizes, shares and durations', () => {
    expect(de.bytes(6_812_345)).toBe('6,8 MB');
    expect(spaced(de.percent(0.0158, 2))).toBe('1,58 %');
    expect([de.decimal(16.44), en.decimal(16.44)]).toEqual(['16,4', '16.4']);
    expect(de.duration(3.14)).toBe('3,1 s');
    expect(de.duration(125)).toBe('2 min 5 s');
  });

  it('numbers what people talk about', () => {
    expect(redFlagNumber(217)).toBe('A-0217');
    expect(findingNumber(3)).toBe('F-03');
  });
});
