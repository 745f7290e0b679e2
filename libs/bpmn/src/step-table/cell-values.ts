import { valueWords } from '../compare/value-words.ts';
import { acceptsValue } from '../iks/accepts-value.ts';
import type { IksAttribute } from '../iks/iks-attribute.ts';
import { type Language } from '#pruefwerk/problems';

/** A typed value as it stands in a file; null when the attribute does not take it. */
export function fileValue(attribute: IksAttribute, typed: string): string | null {
  const value = converted(attribute, typed.trim());
  return value !== null && acceptsValue(attribute, value) ? value : null;
}

function converted(attribute: IksAttribute, text: string): string | null {
  switch (attribute.kind) {
    case 'integer':
    case 'decimal':
      return figure(text, attribute);
    case 'one-of':
    case 'flag':
      return word(text, attribute.values ?? ['true', 'false']);
    case 'some-of':
      return words(text, attribute.values ?? []);
    case 'list':
    case 'data-fields':
      return partsOf(text).join('; ');
    case 'date':
      return day(text);
    case 'text':
      return text;
  }
}

/** With a decimal comma or point, with the unit behind it, shares also in per cent. */
function figure(text: string, { unit, kind }: IksAttribute): string | null {
  const match = /^(\d{1,3}(?:\.\d{3})+(?=,|\D*$)|\d+)(?:([.,])(\d+))?\s*(\D{0,12})$/.exec(text);
  if (!match) return null;
  const [, whole = '', , part = '', behind = ''] = match;
  const grouped = whole.includes('.') && (kind === 'integer' || text.includes(','));
  const digits = grouped ? whole.replaceAll('.', '') : whole;
  const number = Number(`${digits}${part === '' ? '' : `.${part}`}`);
  if (!UNITS.test(behind.trim())) return null;
  return behind.includes('%') && unit === 'share' ? String(perCent(number)) : String(number);
}

const UNITS = /^(min(uten|utes|\.)?|std\.?|stunden|h|hours|%|€|eur|euro|tage|d|mal|x)?$/i;

/** Without the noise that a division by hundred leaves behind. */
export function perCent(value: number): number {
  return Number((value / 100).toPrecision(12));
}

function word(text: string, values: readonly string[]): string | null {
  const plain = text.toLowerCase();
  const found = values.find((value) => {
    const spellings = [value, ...(valueWords[value] ?? []), ...(MORE[value] ?? [])];
    return spellings.some((one) => one.toLowerCase() === plain);
  });
  return found ?? null;
}

const MORE: Readonly<Record<string, readonly string[]>> = {
  true: ['x', 'j', 'wahr', 'true', 'y'],
  false: ['-', 'n', 'falsch', 'false'],
  papier: ['brief', 'post', 'akte'],
  email: ['mail', 'e-mail', 'email'],
  schaetzung: ['geschätzt', 'schätzwert', 'estimated'],
  messung: ['gemessen', 'measured'],
  teilauto: ['teilautomatisch', 'halbautomatisch', 'semi-automatic'],
  auto: ['automatisiert', 'automated', 'maschinell'],
  nein: ['keine', 'none'],
  ordnetAn: ['anordnung', 'ordnet an', 'orders'],
  zahltAus: ['auszahlung', 'zahlt aus', 'pays'],
  begruendet: ['begründet', 'reason'],
  aendert: ['ändert', 'changes'],
};

function words(text: string, values: readonly string[]): string | null {
  const parts = text.split(/[;,+\n]|\s\/\s/).map((part) => part.trim());
  const found = parts.filter((part) => part !== '').map((part) => word(part, values));
  return found.includes(null) ? null : [...new Set(found)].join('; ');
}

export function partsOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function day(text: string): string {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, date = '', month = '', year = ''] = match ?? [];
  return match ? `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}` : text;
}

/** What may be typed, for a sentence. */
export function acceptedWords(attribute: IksAttribute, language: Language): string {
  const { kind, values = [], least = 0, most } = attribute;
  const index = language === 'de' ? 0 : 1;
  if (kind === 'flag') return language === 'de' ? 'ja, nein' : 'yes, no';
  if (kind === 'date') return language === 'de' ? '31.01.2026' : '2026-01-31';
  if (kind === 'data-fields') return 'person.iban:rw:ja';
  if (values.length > 0) return values.map((one) => valueWords[one]?.[index] ?? one).join(', ');
  if (kind !== 'integer' && kind !== 'decimal') return attribute.pattern ?? 'Text';
  if (attribute.unit === 'share') return '0 – 100 %';
  const figures = most === undefined ? `≥ ${least}` : `${least} – ${most}`;
  return `${language === 'de' ? 'eine Zahl' : 'a figure'} ${figures}`;
}

/** A value of a file as a person reads and types it. */
export function typedValue(attribute: IksAttribute, value: string, language: Language): string {
  const index = language === 'de' ? 0 : 1;
  const one = (part: string): string => valueWords[part]?.[index] ?? part;
  switch (attribute.kind) {
    case 'decimal':
      return language === 'de' ? value.replace('.', ',') : value;
    case 'one-of':
    case 'flag':
      return one(value);
    case 'some-of':
      return partsOf(value).map(one).join('; ');
    case 'integer':
    case 'text':
    case 'list':
    case 'data-fields':
    case 'date':
      return value;
  }
}
