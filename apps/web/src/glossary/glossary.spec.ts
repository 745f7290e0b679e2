import { describe, expect, it } from '@jest/globals';
import { groupedTerms } from './grouped-terms.ts';
import { terms, termsOf } from './terms.ts';

const keysOf = (groups: ReturnType<typeof groupedTerms>) =>
  groups.flatMap((group) => group.terms.map(({ key }) => key));

describe('the glossary', () => {
  it('has each key and each name once', () => {
    for (const name of ['key', 'de', 'en'] as const) {
      const all = terms.map((term) => term[name].toLowerCase());
      expect(all.filter((one, i) => all.indexOf(one) !== i)).toEqual([]);
    }
  });

  it.each(['de', 'en'] as const)('explains each term in a sentence: %s', (language) => {
    for (const { key, about } of terms) {
      expect([key, about[language]]).toEqual([key, expect.stringMatching(/^\p{Lu}.{15,}\.$/u)]);
      expect(about.de).not.toBe(about.en);
    }
  });

  it('gives the terms of a page in its order and leaves out what it does not know', () => {
    expect(termsOf(['stichprobe', 'unbekannt', 'beleg']).map(({ de }) => de)).toEqual([
      'Stichprobe',
      'Beleg',
    ]);
  });

  it('groups all terms by letter, umlauts with their letters', () => {
    const groups = groupedTerms(terms, '', 'de');
    expect(keysOf(groups)).toHaveLength(terms.length);
    expect(groups.map(({ letter }) => letter)).toEqual([
      ...new Set(groups.map(({ letter }) => letter)),
    ]);
    expect(keysOf(groups.filter(({ letter }) => letter === 'U'))).toContain('ueberzahlung');
  });

  it.each([
    ['vier augen', 'de', 'vier_augen_prinzip'],
    ['uberzahlung', 'de', 'ueberzahlung'],
    ['seed', 'de', 'startwert'],
    ['Stichprobe', 'en', 'stichprobe'],
  ] as const)('finds %j (%s)', (search, language, key) => {
    expect(keysOf(groupedTerms(terms, search, language))).toContain(key);
  });

  it('finds nothing for what is nowhere', () => {
    expect(groupedTerms(terms, 'xyzzy', 'de')).toEqual([]);
  });
});
