import type { Dialect } from './dialect.ts';

/** One record as it stands in the text; `bytes` is valid only until the next record is taken. */
export interface RawRecord {
  readonly bytes: Buffer;
  readonly start: number;
  /** Exclusive, without the line end. */
  readonly end: number;
  /** Physical line of the record's first byte, 1-based. */
  readonly line: number;
  readonly fields: number;
  /** False when the record must be written anew: stray quotes, NUL bytes or carriage returns inside. */
  readonly regular: boolean;
  /** True when a quote opened on this line is not properly closed; the record is then this one line. */
  readonly unclosed: boolean;
}

/** Splits a record's text into its values by the same grammar as the record splitter. */
export function recordFields(text: string, dialect: Dialect): string[] {
  const { delimiter, quote } = dialect;
  const fields: string[] = [];
  let at = 0;
  for (;;) {
    const quoted = text[at] === quote;
    const end = quoted ? quotedEnd(text, at, dialect) : text.indexOf(delimiter, at);
    const stop = end < 0 ? text.length : end;
    const raw = text.slice(at, stop).replaceAll('\0', '');
    fields.push(quoted ? unquote(raw, quote) : raw);
    if (stop >= text.length) return fields;
    at = stop + 1;
  }
}

/** Index of the delimiter that ends the quoted field starting at `at`, or -1 when it ends with the record. */
function quotedEnd(text: string, at: number, { delimiter, quote }: Dialect): number {
  let i = at + 1;
  for (;;) {
    i = text.indexOf(quote, i);
    if (i < 0 || i + 1 >= text.length) return -1;
    const next = text[i + 1];
    if (next === delimiter) return i + 1;
    i += next === quote ? 2 : 1;
  }
}

function unquote(raw: string, quote: string): string {
  const closed = raw.length > 1 && raw.endsWith(quote);
  return raw.slice(1, closed ? -1 : undefined).replaceAll(quote + quote, quote);
}
