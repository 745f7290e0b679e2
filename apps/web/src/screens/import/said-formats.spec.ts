import { describe, expect, it } from '@jest/globals';
import { withSaidFormats } from './said-formats.ts';

describe('formats in a sentence', () => {
  it.each([
    ['kein Datum im Format dd.mm.yy der Spalte', 'kein Datum im Format TT.MM.JJ der Spalte'],
    ['dd-mmm-yyyy oder yyyymmdd', 'TT-MMM-JJJJ oder JJJJMMTT'],
    ['kein Betrag im Format 1.234,56', 'kein Betrag im Format 1.234,56'],
  ])('%s', (sentence, said) => {
    expect(withSaidFormats(sentence, 'de')).toBe(said);
  });
});
