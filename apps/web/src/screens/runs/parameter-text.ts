import type { Language } from '../../texts/define-texts.ts';
import type { ParameterValue, RuleParameter } from './runs.queries.ts';

export type ParameterFault = 'required' | 'number' | 'money' | 'share' | 'range';

/** Decimals in which a person writes what is kept as an integer: cents as euros, per mille as per cent. */
const decimals: Readonly<Record<RuleParameter['kind'], number>> = {
  cents: 2,
  permille: 1,
  ...{ days: 0, months: 0, count: 0, list: 0, flag: 0 },
};

/** A value as it stands in its field. */
export function textOf(
  { kind }: Pick<RuleParameter, 'kind'>,
  value: ParameterValue,
  language: Language,
): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'number') return String(value);
  const digits = decimals[kind];
  return new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value / 10 ** digits);
}

/** What stands in a field, as the server takes it; null where it does not fit. */
export function valueOf(
  parameter: Pick<RuleParameter, 'kind'>,
  text: string,
  language: Language,
): ParameterValue | null {
  switch (parameter.kind) {
    case 'flag':
      return text === 'true';
    case 'list':
      return text
        .split(',')
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
    case 'cents':
    case 'permille':
    case 'days':
    case 'months':
    case 'count':
      return scaled(text, decimals[parameter.kind], language);
  }
}

/** Why a text is no value; null when it is one. */
export function faultOf(
  { kind, min, max }: Pick<RuleParameter, 'kind' | 'min' | 'max'>,
  text: string,
  language: Language,
): ParameterFault | null {
  if (kind === 'flag' || kind === 'list') return null;
  if (text.trim() === '') return 'required';
  const value = valueOf({ kind }, text, language);
  if (value === null) return kind === 'cents' ? 'money' : kind === 'permille' ? 'share' : 'number';
  return (min !== null && Number(value) < min) || (max !== null && Number(value) > max)
    ? 'range'
    : null;
}

export function sameValue(left: ParameterValue, right: ParameterValue): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

/** '1.234,5' with two decimals -> 123450; null for what is no such number. */
function scaled(text: string, digits: number, language: Language): number | null {
  const [group, point] = language === 'de' ? ['.', ','] : [',', '.'];
  const [whole = '', fraction = '', ...more] = text.trim().split(point);
  const plain = whole.split(group).join('');
  const grouped = whole.split(group).every((part, i) => i === 0 || part.length === 3);
  if (more.length > 0 || !grouped || !/^\d+$/.test(plain)) return null;
  if (!/^\d*$/.test(fraction) || fraction.length > digits) return null;
  const value = Number(plain + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(value) ? value : null;
}
