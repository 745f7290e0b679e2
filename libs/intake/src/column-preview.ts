import { columnSpec, headerCandidates, type PaymentColumn } from '#pruefwerk/population';
import {
  AMOUNT_CHOICES,
  type AmountNotation,
  chooseAmountFormat,
  formatOfShape,
} from './amount-format.ts';
import { DATE_FORMATS, type DateFormat } from './date-format.ts';
import { mostExplaining } from './format-choice.ts';
import { type ColumnMatch, howMatched } from './column-match.ts';
import type { HeaderMatch } from './map-headers.ts';
import { looksPersonal, maskValue } from './mask-value.ts';
import type { ColumnType } from './planned-column.ts';
import { isDateIn } from './read-date.ts';

/** `given`: decided by the person; else how sure the values of the profiled rows make it. */
export type FormatState = 'given' | 'chosen' | 'ambiguous' | 'mixed' | 'none';

export interface FormatPreview {
  /** Format in which the column would be read; null for texts and where nothing decides. */
  readonly format: string | null;
  readonly formatState: FormatState | null;
  /** Formats to choose from: those that read at least one of the values. */
  readonly formats: readonly string[];
}

/** What a source column looks like and where it would go. Shares of the profiled rows, 0 to 1. */
export interface ColumnPreview extends ColumnMatch, FormatPreview {
  readonly header: string;
  /** Up to three different values; blocks where the column may name persons. */
  readonly samples: readonly string[];
  readonly masked: boolean;
  readonly type: ColumnType | null;
  readonly readableShare: number;
  readonly emptyShare: number;
}

export function previewColumn(
  header: string,
  values: readonly string[],
  match: HeaderMatch,
  given: { readonly headers: ReadonlySet<string>; readonly format: string | undefined },
): ColumnPreview {
  const how = howMatched(header, match, given.headers);
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const masked = mayNamePersons(header, how.target, filled);
  const type = how.target ? columnSpec(how.target).type : null;
  const format = formatPreview(type, filled, given.format);
  const readable = filled.filter((value) => reads(type, value, format.format)).length;
  const share = (count: number): number => (values.length === 0 ? 0 : count / values.length);
  const samples = [...new Set(filled)].slice(0, 3);
  return {
    header,
    samples: masked ? [...new Set(samples.map(maskValue))] : samples,
    masked,
    ...how,
    type,
    ...format,
    readableShare: share(readable),
    emptyShare: share(values.length - filled.length),
  };
}

/** Asked of every column that the header could mean, whatever it is mapped to: a wrong mapping must not unmask. */
export function mayNamePersons(
  header: string,
  target: PaymentColumn | null,
  values: readonly string[],
): boolean {
  const meanings = [...headerCandidates(header), ...(target ? [target] : [])];
  if (meanings.some((column) => ['direct', 'employee'].includes(columnSpec(column).personal)))
    return true;
  return target === null && looksPersonal(header, values);
}

function formatPreview(
  type: ColumnType | null,
  values: readonly string[],
  given: string | undefined,
): FormatPreview {
  const explained = formatsOf(type)
    .map((format) => ({ format, count: values.filter((one) => reads(type, one, format)).length }))
    .filter(({ count }) => count > 0);
  const formats = explained.map(({ format }) => format);
  if (type === null || formatsOf(type).length === 0)
    return { format: null, formatState: null, formats };
  if (given !== undefined) return { format: given, formatState: 'given', formats };
  const { kind, formats: fitting } =
    type === 'cents'
      ? chooseAmountFormat(shapesOf(values))
      : mostExplaining(explained, readByAny(type, values, formats), explained.length > 1);
  // Day before month is the usual order here; the intake itself decides over the whole column.
  return { format: fitting[0] ?? null, formatState: kind, formats };
}

function formatsOf(type: ColumnType | null): readonly string[] {
  if (type === 'cents') return AMOUNT_CHOICES;
  return type === 'date' || type === 'timestamp' ? DATE_FORMATS : [];
}

function reads(type: ColumnType | null, value: string, format: string | null): boolean {
  if (type === 'cents')
    return format !== null && formatOfShape(shapeOf(value), format as AmountNotation) !== null;
  if (type === 'date' || type === 'timestamp')
    return format !== null && isDateIn(value, format as DateFormat);
  if (type === 'integer') return /^[+-]?\d{1,15}$/.test(value);
  return true;
}

const readByAny = (
  type: ColumnType,
  values: readonly string[],
  formats: readonly string[],
): number => values.filter((value) => formats.some((format) => reads(type, value, format))).length;

const shapeOf = (value: string): string => value.replace(/\d/g, '0');

const shapesOf = (values: readonly string[]) =>
  [...Map.groupBy(values, shapeOf)].map(([shape, all]) => ({ shape, count: all.length }));
