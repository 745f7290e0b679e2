import type { Language } from '../../texts/define-texts.ts';

const separators = { de: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * An amount in euros as a person types it, read digit by digit: 9.426.265,95 · 9426265,95 € · −13.385,5.
 * @returns integer cents, or null when it is no amount in the writing of the language or too large to be exact
 */
export function parseCents(text: string, language: Language): number | null {
  const { group, decimal } = separators[language];
  const compact = text.replaceAll(/[\s\u00a0\u202f€]/g, '').replace(/^\u2212/, '-');
  const [whole = '', fraction = '', ...more] = compact.replace(/^[-+]/, '').split(decimal);
  const grouped = whole.includes(group);
  const fits = grouped ? groupsOf(whole, group) : /^\d+$/.test(whole);
  if (!fits || more.length > 0 || !/^\d{0,2}$/.test(fraction)) return null;
  if (compact.endsWith(decimal)) return null;
  const cents = Number(whole.replaceAll(group, '') + fraction.padEnd(2, '0'));
  if (!Number.isSafeInteger(cents)) return null;
  return compact.startsWith('-') && cents !== 0 ? -cents : cents;
}

/** Thousands in groups of three, so that 1.50 is not read as 150. */
function groupsOf(whole: string, group: string): boolean {
  const [first = '', ...rest] = whole.split(group);
  return /^\d{1,3}$/.test(first) && rest.every((part) => /^\d{3}$/.test(part));
}
