import { describe, expect, it } from '@jest/globals';
import { type Attribute, fieldText, parseField } from './field-value.ts';

const minutes: Attribute = { name: 'grundzeitMin', kind: 'decimal', least: 0, unit: 'min' };
const share: Attribute = { name: 'fehlerQuote', kind: 'decimal', least: 0, most: 1, unit: 'share' };
const whole: Attribute = { name: 'reife', kind: 'integer', least: 0, most: 5 };
const group: Attribute = { name: 'rag', kind: 'text', pattern: '0[1-9]|10' };
const day: Attribute = { name: 'stichtag', kind: 'date' };

describe('typing a recorded value', () => {
  it.each([
    ['a comma', minutes, '12,5', 12.5],
    ['a point', minutes, ' 12.5 ', 12.5],
    ['percent', share, '30', 0.3],
    ['a part of a percent', share, '0,7', 0.007],
    ['a whole number', whole, '5', 5],
    ['a code', group, '10', '10'],
    ['a day', day, '2026-01-31', '2026-01-31'],
    ['nothing', minutes, '  ', undefined],
  ])('takes %s', (_, attribute, typed, value) => {
    expect(parseField(attribute, typed)).toEqual({ value });
  });

  it.each([
    ['three digits, which may be thousands', minutes, '1.250', 'number'],
    ['words', minutes, 'zwölf', 'number'],
    ['half a grade', whole, '2,5', 'whole'],
    ['a grade above five', whole, '6', 'range'],
    ['more than all', share, '101', 'range'],
    ['an unknown code', group, '11', 'pattern'],
    ['a day that does not exist', day, '2026-02-30', 'date'],
  ])('asks back for %s', (_, attribute, typed, fault) => {
    expect(parseField(attribute, typed)).toMatchObject({ fault });
  });

  it.each([
    ['a figure', minutes, 12.5, '12,5'],
    ['a share in percent', share, 0.07, '7'],
    ['what the editor could not read', minutes, Number.NaN, ''],
    ['nothing', minutes, undefined, ''],
    ['a text', group, '01', '01'],
  ])('shows %s', (_, attribute, value, text) => {
    expect(fieldText(attribute, value, 'de')).toBe(text);
  });

  it('shows a share as it was typed', () => {
    for (let percent = 0; percent <= 100; percent += 1) {
      const parsed = parseField(share, String(percent));
      if ('fault' in parsed) throw new Error(parsed.fault);
      expect(fieldText(share, parsed.value, 'en')).toBe(String(percent));
    }
  });
});
