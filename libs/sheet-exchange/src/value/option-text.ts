import type { Bilingual, ExchangeOption, Language } from '../table.ts';

export const FLAG_WORDS: Readonly<Record<'true' | 'false', Bilingual>> = {
  true: { de: 'ja', en: 'yes' },
  false: { de: 'nein', en: 'no' },
};
const TRUE = new Set(['ja', 'j', 'yes', 'y', 'x', 'wahr', 'true', '1']);
const FALSE = new Set(['nein', 'n', 'no', 'falsch', 'false', '0', '-']);

export function flagOf(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (TRUE.has(word)) return true;
  return FALSE.has(word) ? false : null;
}

/** By its words in either language or its stored value, upper and lower case alike. */
export function optionOf(
  options: readonly ExchangeOption[],
  text: string,
): ExchangeOption | undefined {
  const word = text.trim().toLowerCase();
  const names = (option: ExchangeOption) => [option.de, option.en, option.value];
  return options.find((option) => names(option).some((name) => name.trim().toLowerCase() === word));
}

/** The stored value itself when it is none of the options: nothing is hidden. */
export function optionText(
  options: readonly ExchangeOption[] | undefined,
  value: string,
  language: Language,
): string {
  return options?.find((option) => option.value === value)?.[language] ?? value;
}
