import { assertCents, type Cents } from './cents.ts';

/** German `1.234,56` or English `1,234.56`; the sign forms and the currency are the same in both. */
export type AmountFormat = '1.234,56' | '1,234.56';

export const AMOUNT_FORMATS: readonly AmountFormat[] = ['1.234,56', '1,234.56'];

export type AmountDefect = 'not-an-amount' | 'too-many-decimals' | 'out-of-range';

export class AmountTextError extends RangeError {
  readonly defect: AmountDefect;

  constructor(defect: AmountDefect) {
    // The text itself may be personal data and stays out of the message.
    super(`amount text: ${defect}`);
    this.name = 'AmountTextError';
    this.defect = defect;
  }
}

interface SignedText {
  readonly negative: boolean;
  readonly number: string;
}

const CURRENCY = /^(?:€|\$|£|EUR|GBP|USD|CHF)|(?:€|\$|£|EUR|GBP|USD|CHF)$/i;
const NUMBER: Readonly<Record<AmountFormat, RegExp>> = {
  '1.234,56': /^(\d+|\d{1,3}(?:\.\d{3})+)?(?:,(\d+))?$/,
  '1,234.56': /^(\d+|\d{1,3}(?:,\d{3})+)?(?:\.(\d+))?$/,
};

/** Takes one sign off: leading + or -, trailing -, or parentheses; U+2212 counts as -. Null when there is none. */
function unsign(text: string): SignedText | null {
  if (text.startsWith('(') && text.endsWith(')')) {
    return { negative: true, number: text.slice(1, -1).trim() };
  }
  if (/^[-\u2212]/.test(text)) return { negative: true, number: text.slice(1).trim() };
  if (text.startsWith('+')) return { negative: false, number: text.slice(1).trim() };
  if (/[-\u2212]$/.test(text)) return { negative: true, number: text.slice(0, -1).trim() };
  return null;
}

/** One sign and one currency, in either order: `-5 €`, `€ -5`, `5-€`, `(€5)`; a second one stays and is refused. */
function split(text: string): SignedText {
  const trimmed = text.trim();
  const outer = unsign(trimmed);
  const bare = (outer?.number ?? trimmed).replace(CURRENCY, '').trim();
  return outer ? { ...outer, number: bare } : (unsign(bare) ?? { negative: false, number: bare });
}

function matchNumber(
  number: string,
  format: AmountFormat,
): { whole: string; decimals: string } | null {
  const match = NUMBER[format].exec(number);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  return { whole: match[1] ?? '', decimals: match[2] ?? '' };
}

/**
 * Reads an amount as integer cents without ever passing through a float.
 * Groups, where present, are of three; decimals beyond the second must be zeros.
 *
 * @throws AmountTextError with the defect.
 */
export function parseAmount(text: string, format: AmountFormat): Cents {
  const { negative, number } = split(text);
  const parts = matchNumber(number, format);
  if (!parts) throw new AmountTextError('not-an-amount');
  if (!/^\d{0,2}0*$/.test(parts.decimals)) throw new AmountTextError('too-many-decimals');
  const digits = parts.whole.replace(/\D/g, '') + parts.decimals.slice(0, 2).padEnd(2, '0');
  const cents = Number(digits);
  if (!Number.isSafeInteger(cents)) throw new AmountTextError('out-of-range');
  return assertCents(negative ? -cents : cents);
}

/**
 * Formats whose writing the text has, by shape alone: `1.234` may be one thousand or a number with three decimals,
 * so both are named and the other rows of its column decide. Empty for a text that is no amount.
 */
export function amountCandidates(text: string): readonly AmountFormat[] {
  const { number } = split(text);
  return AMOUNT_FORMATS.filter((format) => matchNumber(number, format) !== null);
}
