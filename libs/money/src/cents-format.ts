import { assertCents, type Cents } from './cents.ts';

export type NumberLanguage = 'de' | 'en';

export interface CentsFormatOptions {
  /** False leaves the euro sign out. Default true. */
  readonly currency?: boolean;
}

/** Keeps the amount and its sign on one line of a printed page. */
const NO_BREAK_SPACE = '\u00a0';

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/**
 * Euro amount for people: `1.397,00 €` (de, U+00A0 before the sign) or `€1,397.00` (en).
 * A negative amount begins with the ASCII hyphen, so that it can be searched for and pasted into a sheet.
 * Written by hand because the output of Intl changes with the version of ICU.
 *
 * @throws RangeError when `cents` is not a safe integer.
 */
export function formatCents(
  cents: Cents,
  language: NumberLanguage,
  options: CentsFormatOptions = {},
): string {
  const digits = String(Math.abs(assertCents(cents))).padStart(3, '0');
  const sign = cents < 0 ? '-' : '';
  const euros = digits.slice(0, -2);
  const rest = digits.slice(-2);
  const currency = options.currency ?? true;
  if (language === 'de') {
    return `${sign}${grouped(euros, '.')},${rest}${currency ? `${NO_BREAK_SPACE}€` : ''}`;
  }
  return `${sign}${currency ? '€' : ''}${grouped(euros, ',')}.${rest}`;
}

/** Whole number with groups of three: `245.986` (de), `245,986` (en). @throws RangeError for a fraction. */
export function formatCount(count: number, language: NumberLanguage): string {
  const digits = String(Math.abs(assertCents(count)));
  return `${count < 0 ? '-' : ''}${grouped(digits, language === 'de' ? '.' : ',')}`;
}
