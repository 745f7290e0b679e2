import { describe, expect, it } from '@jest/globals';
import { faultOf, sameValue, textOf, valueOf } from './parameter-text.ts';

describe('a parameter in its field', () => {
  it.each([
    ['cents', 50000, 'de', '500,00'],
    ['cents', 123456789, 'de', '1.234.567,89'],
    ['cents', 123456, 'en', '1,234.56'],
    ['permille', 50, 'de', '5,0'],
    ['days', 14, 'de', '14'],
    ['flag', true, 'de', 'true'],
    ['list', ['A:12', 'B:6'], 'de', 'A:12, B:6'],
  ] as const)('%s %s in %s is written %s and read back', (kind, value, language, text) => {
    const plain = typeof value === 'object' ? [...value] : value;
    expect(textOf({ kind }, plain, language)).toBe(text);
    expect(valueOf({ kind }, text, language)).toEqual(plain);
  });

  it.each([
    ['without decimals', 'cents', '500', 50000],
    ['with one decimal', 'cents', '12,5', 1250],
    ['the point of the other language is no decimal point', 'cents', '500.00', null],
    ['too many decimals', 'cents', '1,234', null],
    ['a share finer than per mille', 'permille', '5,05', null],
    ['no number', 'days', 'zwei', null],
    ['a negative one', 'days', '-3', null],
    ['beyond what can be counted exactly', 'count', '99999999999999999', null],
  ] as const)('%s: %s %s', (_, kind, text, value) => {
    expect(valueOf({ kind }, text, 'de')).toBe(value);
  });

  it.each([
    ['days', '', 'required'],
    ['days', 'x', 'number'],
    ['cents', 'x', 'money'],
    ['permille', 'x', 'share'],
    ['days', '0', 'range'],
    ['days', '367', 'range'],
    ['days', '366', null],
    ['days', '1', null],
    ['list', '', null],
  ] as const)('%s "%s" -> %s', (kind, text, fault) => {
    expect(faultOf({ kind, min: 1, max: 366 }, text, 'de')).toBe(fault);
  });

  it('is unchanged when the entries of a list are the same', () => {
    expect(sameValue(['a', 'b'], ['a', 'b'])).toBe(true);
    expect(sameValue(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});
