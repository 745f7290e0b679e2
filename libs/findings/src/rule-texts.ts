import { RULES, wordingOf } from '#pruefwerk/red-flags';

export interface BothLanguages {
  readonly de: string;
  readonly en: string;
}

export interface RuleTexts {
  readonly name: BothLanguages;
  readonly looksFor: BothLanguages;
}

/** Name and aim of a rule; of one that is no longer in the registry only its id is left. */
export function ruleTexts(ruleId: string): RuleTexts {
  if (!RULES.some(({ id }) => id === ruleId)) {
    return { name: { de: ruleId, en: ruleId }, looksFor: { de: '', en: '' } };
  }
  const de = wordingOf(ruleId, 'de');
  const en = wordingOf(ruleId, 'en');
  return {
    name: { de: de.name, en: en.name },
    looksFor: { de: de.looksFor, en: en.looksFor },
  };
}
