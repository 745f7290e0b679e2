import { formatCount } from '#pruefwerk/money';
import type { Language } from '#pruefwerk/problems';
import type { SentenceFacts } from './wording.ts';

const SMALL: Readonly<Record<Language, readonly string[]>> = {
  de: ['zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'],
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
};

/** Two to twelve as a word, other numbers in figures. */
export function inWords(count: number, language: Language): string {
  return SMALL[language][count - 2] ?? formatCount(count, language);
}

/** `zwei Zahlungen`, `245 Zahlungen`, or the given words for one: `eine Zahlung`. */
export function counted(
  facts: SentenceFacts,
  name: string,
  language: Language,
  one: string,
  many: string,
): string {
  const count = Number(facts.raw(name));
  return count === 1 ? one : `${inWords(count, language)} ${many}`;
}

/** For the start of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `am 28.03.2019`, or `vom 28.03.2019 bis 02.04.2019`. */
export function spanOfDays(
  facts: SentenceFacts,
  first: string,
  last: string,
  language: Language,
): string {
  const [from, to] = [facts.text(first), facts.text(last)];
  if (from === to) return language === 'de' ? `am ${from}` : `on ${from}`;
  return language === 'de' ? `vom ${from} bis ${to}` : `from ${from} to ${to}`;
}

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  de: [
    ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
    ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
  ],
  en: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
};

/** `März 2025` of any plain date in that month. */
export function monthName(facts: SentenceFacts, name: string, language: Language): string {
  const date = String(facts.raw(name));
  return `${MONTHS[language][Number(date.slice(5, 7)) - 1] ?? ''} ${date.slice(0, 4)}`;
}
