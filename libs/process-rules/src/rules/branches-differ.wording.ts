import type { RuleWording } from '../rule.ts';

export const branchesDifferWording: RuleWording = {
  de: {
    name: 'Standorte kontrollieren verschieden',
    looksFor: 'Dieselbe Rolle an mehreren Standorten mit verschiedenen Kontrollen.',
    sentence: (f) =>
      `Am Standort „${f.text('site')}“ fehlen der Rolle „${f.text('role')}“ Kontrollen, die es anderswo gibt: ${f.text('missing')}.`,
    advice: () => 'Kontrollen der Standorte angleichen oder den Unterschied begründen.',
  },
  en: {
    name: 'Branches control differently',
    looksFor: 'The same role at several sites with different controls.',
    sentence: (f) =>
      `At the site “${f.text('site')}” the role “${f.text('role')}” lacks controls that exist elsewhere: ${f.text('missing')}.`,
    advice: () => 'Align the controls of the sites, or give reasons for the difference.',
  },
};
