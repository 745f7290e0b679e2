import type { Language } from '../texts/define-texts.ts';
import type { Term } from './term.ts';

interface TermGroup {
  readonly letter: string;
  readonly terms: readonly Term[];
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll('ß', 'ss')
    .toLowerCase();

/**
 * Terms whose names or explanation hold every word of the search, in either language, by their first letter.
 * Umlauts count as their letters: Ü stands under U and is found with u.
 */
export function groupedTerms(
  terms: readonly Term[],
  search: string,
  language: Language,
): TermGroup[] {
  const wanted = plain(search).split(/\s+/).filter(Boolean);
  const found = terms.filter(({ de, en, about }) => {
    const text = plain(`${de} ${en} ${about[language]}`);
    return wanted.every((word) => text.includes(word));
  });
  const groups = new Map<string, Term[]>();
  for (const term of found.toSorted((a, b) => a[language].localeCompare(b[language], language))) {
    const letter = plain(term[language]).charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), term]);
  }
  return [...groups].map(([letter, members]) => ({ letter, terms: members }));
}
