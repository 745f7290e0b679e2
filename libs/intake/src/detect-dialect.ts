import { headerCandidates } from '#pruefwerk/population';
import type { Dialect } from './dialect.ts';
import { recordFields } from './record.ts';
import { RecordSplitter } from './record-splitter.ts';
import { DELIMITERS, type SourceFormat } from './source-format.ts';

/** Records of the sample, as values, with the line each one starts on. */
export interface SampleRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface DetectedText {
  readonly dialect: Dialect;
  readonly headerLine: number;
  /** As they stand in the file, trimmed; an unnamed column is ''. */
  readonly headers: readonly string[];
  /** Records after the header. */
  readonly sample: readonly SampleRecord[];
}

export const SAMPLE_RECORDS = 400;
const HEADER_SEARCH = 60;

/** Line ends of the sample: lone CR only where there is no LF at all. */
function newlineOf(sample: Buffer): 'lf' | 'cr' {
  return sample.includes(10) || !sample.includes(13) ? 'lf' : 'cr';
}

/** The quote that more values are wrapped in; the double quote unless the apostrophe clearly does that work. */
function quoteOf(sample: Buffer): Dialect['quote'] {
  const text = sample.toString('latin1');
  const wrapped = (quote: string): number =>
    text.match(
      new RegExp(
        `(?<=^|[;,|\\t\\r\\n])${quote}[^${quote}\\r\\n]*${quote}(?=[;,|\\t\\r\\n]|$)`,
        'g',
      ),
    )?.length ?? 0;
  return !text.includes('"') && wrapped("'") > 1 ? "'" : '"';
}

function sampleRecords(sample: Buffer, whole: boolean, dialect: Dialect): SampleRecord[] {
  const splitter = new RecordSplitter(dialect);
  splitter.push(sample);
  if (whole) splitter.end();
  const records: SampleRecord[] = [];
  for (
    let found = splitter.next();
    found && records.length < SAMPLE_RECORDS;
    found = splitter.next()
  ) {
    const fields = recordFields(found.bytes.toString('utf8', found.start, found.end), dialect);
    records.push({ line: found.line, fields: fields.map((field) => field.trim()) });
  }
  return records;
}

const isBlank = (record: SampleRecord): boolean => record.fields.every((field) => field === '');

/** The number of fields that most records have, and how many have it; one field is no table. */
function commonWidth(records: readonly SampleRecord[]): { width: number; share: number } {
  const counts = new Map<number, number>();
  const filled = records.filter((record) => !isBlank(record));
  for (const { fields } of filled) counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
  let width = 0;
  for (const [fields, count] of counts) {
    const best = counts.get(width) ?? 0;
    if (fields > 1 && (count > best || (count === best && fields > width))) width = fields;
  }
  return { width, share: filled.length === 0 ? 0 : (counts.get(width) ?? 0) / filled.length };
}

const looksLikeValue = (text: string): boolean => /^[-+(€$]?\s*\d[\d.,:/\s-]*\)?-?$/.test(text);

/** How much a record looks like a header row of the given width; 0 = not at all. */
function headerScore(record: SampleRecord, width: number, wanted: ReadonlySet<string>): number {
  const names = record.fields.filter((field) => field !== '');
  if (names.length < 2 || names.some((name) => name.length > 200)) return 0;
  const known = names.filter(
    (name) => wanted.has(name) || headerCandidates(name).length > 0,
  ).length;
  const values = names.filter(looksLikeValue).length;
  if (values > known) return 0;
  const fits = Math.abs(record.fields.length - width) <= 1 || names.length === width;
  const plausible = fits && names.length * 2 > width && new Set(names).size > names.length / 2;
  return known >= 2 ? known * 10 + (fits ? 5 : 0) : plausible ? 1 + known : 0;
}

function findHeader(
  records: readonly SampleRecord[],
  width: number,
  wanted: ReadonlySet<string>,
  line: number | undefined,
) {
  if (line !== undefined)
    return { index: records.findIndex((record) => record.line === line), score: 1 };
  let best = { index: -1, score: 0 };
  records.slice(0, HEADER_SEARCH).forEach((record, index) => {
    const score = headerScore(record, width, wanted);
    if (score > best.score) best = { index, score };
  });
  return best;
}

/** The header among the first records of a table (on `line`, where a person says so), and the records after it. */
export function findHeaderRecord(
  records: readonly SampleRecord[],
  wanted: ReadonlySet<string>,
  line?: number,
): { record: SampleRecord; rest: readonly SampleRecord[]; score: number } | null {
  const { width, share } = commonWidth(records);
  const { index, score } = findHeader(records, width, wanted, line);
  const record = records[index];
  if (!record) return null;
  return {
    record,
    rest: records.slice(index + 1),
    score: score + share * 10 + Math.min(width, 50) / 50,
  };
}

/**
 * Finds delimiter, quote and header row in the first part of a text.
 *
 * @param wanted headers named by a mapping: they decide where the synonyms do not know them
 * @param given what a person decided; it is not searched for
 * @returns null when no row looks like a header of a table of two columns or more
 */
export function detectText(
  sample: Buffer,
  whole: boolean,
  wanted: ReadonlySet<string>,
  given: SourceFormat = {},
): DetectedText | null {
  const newline = newlineOf(sample);
  const quote = given.quote ?? quoteOf(sample);
  let best: { score: number; found: DetectedText } | null = null;
  for (const delimiter of given.delimiter ? [given.delimiter] : DELIMITERS) {
    const dialect = { delimiter, quote, newline };
    const header = findHeaderRecord(
      sampleRecords(sample, whole, dialect),
      wanted,
      given.headerLine,
    );
    if (!header || (best && header.score <= best.score)) continue;
    const { record, rest, score } = header;
    best = {
      score,
      found: { dialect, headerLine: record.line, headers: record.fields, sample: rest },
    };
  }
  return best?.found ?? null;
}
