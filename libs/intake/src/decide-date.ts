import { DATE_FORMATS, OTHER_ORDER, readDateShape, timestampSql } from './date-format.ts';
import type { DateFormat } from './date-format.ts';
import type { Shape } from './amount-format.ts';
import type { ColumnValues } from './column-values.ts';
import { mostExplaining } from './format-choice.ts';
import { FormatUnknown, MixedFormats } from './intake.problems.ts';
import type { ColumnSource, Conversion } from './planned-column.ts';
import { literal } from './sql-text.ts';
import { shapeSql } from './shape.sql.ts';

/** yy below the pivot is 20yy: dates of birth reach further back than payments do. */
const BIRTH_PIVOT = 30;
const PIVOT = 70;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

export interface DateDecision extends Conversion {
  /** Formats that fit equally well; the first one is taken when nothing else decides. */
  readonly open: readonly DateFormat[];
}

/** All shapes that a format reads, and the times of day behind them. */
function reading(shapes: readonly Shape[], format: DateFormat) {
  const read = shapes.flatMap(({ shape, count }) => {
    const found = readDateShape(shape).find((candidate) => candidate.format === format);
    return found ? [{ shape, count, timePattern: found.timePattern }] : [];
  });
  return { read, times: [...new Set(read.map(({ timePattern }) => timePattern))].sort().reverse() };
}

/** SQL for the instant that a text means, null where it means none. */
function instantSql(
  value: string,
  source: ColumnSource,
  format: DateFormat,
  shapes: readonly Shape[],
): string {
  const { read, times } = reading(shapes, format);
  if (read.length === 0) return 'CAST(NULL AS TIMESTAMP)';
  const pivot = source.canonical === 'person_birth_date' ? BIRTH_PIVOT : PIVOT;
  const instant = timestampSql(value, format, times, pivot);
  const inRange = `CASE WHEN year(${instant}) BETWEEN ${FIRST_YEAR} AND ${LAST_YEAR} THEN ${instant} END`;
  if (read.length === shapes.length) return inRange;
  const list = read.map(({ shape }) => literal(shape)).join(', ');
  return `CASE WHEN ${shapeSql(value)} IN (${list}) THEN ${inRange} END`;
}

/** Decides how the dates of a column are written, over all of its values. */
export async function decideDate(
  source: ColumnSource,
  values: ColumnValues,
  given: string | undefined,
): Promise<DateDecision> {
  const shapes = await values.shapes(source.stage, source.type === 'date');
  const formats =
    given === undefined ? await fitting(source, values, shapes) : [knownFormat(source, given)];
  return dateConversion(source, shapes, formats, values);
}

async function fitting(
  source: ColumnSource,
  values: ColumnValues,
  shapes: readonly Shape[],
): Promise<DateFormat[]> {
  const candidates = DATE_FORMATS.filter((format) => reading(shapes, format).read.length > 0);
  // A shape that only one format reads decides at once; impossible days become rejects.
  if (candidates.length <= 1) return candidates;
  const instants = candidates.map((format) => instantSql('v', source, format, shapes));
  const pairs = candidates.flatMap((format, i) => {
    const other = candidates.indexOf(OTHER_ORDER[format] ?? format);
    return other > i ? [`(${instants[i]}) IS DISTINCT FROM (${instants[other]})`] : [];
  });
  const counts = await values.counts(source.stage, [
    ...instants.map((sql) => `(${sql}) IS NOT NULL`),
    instants.map((sql) => `(${sql}) IS NOT NULL`).join(' OR '),
    ...pairs,
  ]);
  const explained = candidates.map((format, i) => ({ format, count: counts[i] ?? 0 }));
  const doubtful = counts.slice(candidates.length + 1).some((count) => count > 0);
  const { kind, formats } = mostExplaining(explained, counts[candidates.length] ?? 0, doubtful);
  if (kind === 'mixed')
    throw new MixedFormats(source.canonical ?? source.name, source.header, formats);
  return [...formats];
}

async function dateConversion(
  source: ColumnSource,
  shapes: readonly Shape[],
  formats: readonly DateFormat[],
  values: ColumnValues,
): Promise<DateDecision> {
  const format = formats[0];
  const invalid = source.type === 'timestamp' ? 'timestamp-invalid' : 'date-invalid';
  if (!format) return { format: null, sql: `CAST(NULL AS ${source.type})`, invalid, open: [] };
  const instant = instantSql(source.stage, source, format, shapes);
  const sql = source.type === 'timestamp' ? instant : `CAST(${instant} AS DATE)`;
  const timed = await hasTimes(source, shapes, format, values);
  const label =
    source.type !== 'timestamp' ? format : timed ? `${format} hh:mm:ss` : `${format} (date only)`;
  return { format: label, sql, invalid, open: formats.length > 1 ? formats : [] };
}

/** False when every value is a bare date or midnight: such a column says nothing about the time of day. */
async function hasTimes(
  source: ColumnSource,
  shapes: readonly Shape[],
  format: DateFormat,
  values: ColumnValues,
): Promise<boolean> {
  if (source.type !== 'timestamp') return false;
  if (reading(shapes, format).times.every((time) => time === '')) return false;
  const instant = instantSql('v', source, format, shapes);
  const [count] = await values.counts(source.stage, [`(${instant})::TIME <> TIME '00:00:00'`]);
  return (count ?? 0) > 0;
}

function knownFormat(source: ColumnSource, given: string): DateFormat {
  const format = DATE_FORMATS.find((known) => known === given);
  if (!format)
    throw new FormatUnknown(source.canonical ?? source.name, source.header, given, DATE_FORMATS);
  return format;
}
