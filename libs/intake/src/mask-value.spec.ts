import { describe, expect, it } from '@jest/globals';
import { looksPersonal, maskRecord, maskValue } from './mask-value.ts';

describe('masked values', () => {
  it.each([
    ['SB4407', '▒▒▒▒ 07'],
    ['Anna Muster', '▒▒▒▒▒▒▒▒'],
    ['ab', '▒▒▒▒'],
    ['17', '▒▒▒▒ 17'],
  ])('%s becomes %s', (value, masked) => {
    expect(maskValue(value)).toBe(masked);
  });

  it('leaves of a broken record what is needed to see where it breaks', () => {
    expect(maskRecord('4711;"Muster;12,50;DE12345678901234567890')).toBe('4711;"▒;12,50;▒▒90');
  });

  it.each([
    ['Empf_Name', ['x'], true, 'the header says so'],
    ['Feld 7', ['Anna Muster', 'Muster, Bert'], true, 'most values look like names'],
    ['Feld 8', ['DE12 3456 7890 1234 5678 90'], true, 'a value looks like an account'],
    ['Bem', ['Erstausst. Fam.', ''], false, 'words that are no names'],
    ['Feld 9', [], false, 'nothing in it'],
  ])('%s %j is personal: %s, because %s', (header, values, personal) => {
    expect(looksPersonal(header, values)).toBe(personal);
  });
});
