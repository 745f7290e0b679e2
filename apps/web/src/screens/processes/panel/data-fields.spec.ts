import { describe, expect, it } from '@jest/globals';
import { dataFieldsOf, dataFieldsText } from './data-fields.ts';

describe('data fields of a step', () => {
  it('are read as the file writes them, and written so', () => {
    const text = 'person.iban:rw:ja; antrag.betrag:r';
    expect(dataFieldsOf(text)).toEqual([
      { field: 'person.iban', access: 'rw', personal: 'ja' },
      { field: 'antrag.betrag', access: 'r', personal: '' },
    ]);
    expect(dataFieldsText(dataFieldsOf(text))).toBe(text);
  });

  it('are read when nothing else is said', () => {
    expect(dataFieldsText(dataFieldsOf(' antrag.datum ;'))).toBe('antrag.datum:r');
  });

  it('keep a name from beginning another part, and vanish when there is none', () => {
    expect(dataFieldsText([{ field: 'a:b;c', access: 'w', personal: '' }])).toBe('a b c:w');
    expect(dataFieldsText([{ field: ' ', access: 'w', personal: '' }])).toBeUndefined();
  });
});
