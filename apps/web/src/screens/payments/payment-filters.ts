import type { Shape } from '../../api/types.ts';

export type PaymentFilter = Shape<'PaymentFilterDto'>;
export type ShownColumn = Shape<'ShownColumnDto'>;

/**
 * Conditions as the address has them, for example `amount_cents~von~10000~bis~50000;law~hat~SGB2;iban~leer`.
 * What cannot be read is left out: an old address opens, with fewer filters.
 */
export function readFilters(text: string | undefined): PaymentFilter[] {
  if (text === undefined) return [];
  return text
    .split(';')
    .map((part) => readFilter(part.split('~').map(decoded)))
    .filter((filter) => filter !== null);
}

export function writeFilters(filters: readonly PaymentFilter[]): string | undefined {
  const parts = filters.map((filter) => words(filter).map(encoded).join('~'));
  return parts.length === 0 ? undefined : parts.join(';');
}

/** In the place of the column's filter, or added; null takes it away. */
export function withFilter(
  filters: readonly PaymentFilter[],
  column: string,
  filter: PaymentFilter | null,
): PaymentFilter[] {
  const there = filters.some((one) => one.column === column);
  if (filter === null) return filters.filter((one) => one.column !== column);
  return there
    ? filters.map((one) => (one.column === column ? filter : one))
    : [...filters, filter];
}

function readFilter([column = '', kind = '', ...rest]: readonly string[]): PaymentFilter | null {
  if (column === '') return null;
  const [first] = rest;
  switch (kind) {
    case 'hat':
      return first ? { column, kind: 'contains', text: first } : null;
    case 'ist':
      return first ? { column, kind: 'in', values: [first] } : null;
    case 'ja':
    case 'nein':
      return { column, kind: 'in', values: [kind === 'ja'] };
    case 'leer':
    case 'belegt':
      return { column, kind: 'empty', empty: kind === 'leer' };
    case 'von':
    case 'bis':
      return readRange(column, [kind, ...rest]);
    default:
      return null;
  }
}

function readRange(column: string, ends: readonly string[]): PaymentFilter | null {
  const end = (name: string) => {
    const at = ends.indexOf(name);
    const value = at < 0 ? undefined : ends[at + 1];
    if (value === undefined || value === '') return undefined;
    return /^-?\d+$/.test(value) ? Number(value) : value;
  };
  const [from, to] = [end('von'), end('bis')];
  if (from === undefined && to === undefined) return null;
  return {
    ...{ column, kind: 'range' },
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

function words({ column, kind, text, values, from, to, empty }: PaymentFilter): string[] {
  switch (kind) {
    case 'contains':
      return [column, 'hat', text ?? ''];
    case 'in':
      if (typeof values?.[0] === 'string') return [column, 'ist', values[0]];
      return [column, values?.[0] === true ? 'ja' : 'nein'];
    case 'empty':
      return [column, empty === false ? 'belegt' : 'leer'];
    case 'range':
      return [
        column,
        ...(from === undefined ? [] : ['von', String(from)]),
        ...(to === undefined ? [] : ['bis', String(to)]),
      ];
  }
}

const encoded = (word: string): string =>
  word.replace(/[%~;]/g, encodeURIComponent).replace(/~/g, '%7E');

function decoded(word: string): string {
  try {
    return decodeURIComponent(word);
  } catch {
    return word;
  }
}
