import { describe, expect, it } from '@jest/globals';
import { containing } from './containing.ts';

describe('a text that is searched for', () => {
  it.each([
    ['Beihilfe', '%Beihilfe%', 'stands anywhere'],
    [' Beihilfe ', '%Beihilfe%', 'comes without the blanks around it'],
    ['50 %', '%50 \\%%', 'holds a percent sign as it is'],
    ['a_b\\c', '%a\\_b\\\\c%', 'holds the other wildcards as they are'],
    ['Mo\u0308bel', '%Möbel%', 'is found whichever way the umlaut was typed'],
  ])('%j %j: %s', (text, pattern) => {
    expect(containing(text)).toBe(pattern);
  });
});
