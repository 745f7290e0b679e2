import type { IksAttribute } from './iks-attribute.ts';
import { dataFieldOf } from './data-fields.ts';

const NUMBERS: Readonly<Partial<Record<IksAttribute['kind'], RegExp>>> = {
  integer: /^\d+$/,
  decimal: /^\d+(\.\d+)?$/,
};
/** Characters that XML 1.0 has no way to write. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

/** Whether the attribute can have the value as it stands in a file: figures with a decimal point, days as yyyy-mm-dd. */
export function acceptsValue(attribute: IksAttribute, value: string): boolean {
  const { kind, values = [], least = 0, most = Number.MAX_SAFE_INTEGER, pattern } = attribute;
  if (!isWritable(value)) return false;
  switch (kind) {
    case 'integer':
    case 'decimal':
      return NUMBERS[kind]?.test(value) === true && +value >= least && +value <= most;
    case 'one-of':
      return values.includes(value);
    case 'some-of':
      return parts(value).every((part) => values.includes(part));
    case 'data-fields':
      return parts(value).every((part) => dataFieldOf(part) !== undefined);
    case 'flag':
      return value === 'true' || value === 'false';
    case 'date':
      return isDay(value);
    case 'text':
    case 'list':
      return pattern === undefined || new RegExp(`^(?:${pattern})$`).test(value);
  }
}

export function isWritable(text: string): boolean {
  return !UNWRITABLE.test(text);
}

/** What the attribute accepts, in signs that are read in any language. */
export function acceptedValues({
  kind,
  values = [],
  least = 0,
  most,
  pattern,
}: IksAttribute): string {
  switch (kind) {
    case 'integer':
    case 'decimal':
      return most === undefined ? `≥ ${least}` : `${least} – ${most}`;
    case 'one-of':
      return values.join(', ');
    case 'some-of':
      return values.join('; ');
    case 'data-fields':
      return 'person.iban:r, person.iban:rw:ja';
    case 'flag':
      return 'true, false';
    case 'date':
      return '2026-01-31';
    case 'text':
    case 'list':
      return pattern ?? 'XML 1.0';
  }
}

function parts(list: string): string[] {
  const all = list.split(';').map((part) => part.trim());
  return all.filter((part) => part !== '');
}

function isDay(text: string): boolean {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  return day?.toJSON()?.startsWith(text) ?? false;
}
