import type { Dialect } from './dialect.ts';
import type { RawRecord } from './record.ts';

const ORDINARY = 0;
const DELIMITER = 1;
const QUOTE = 2;
const LINE_END = 3;
const SPECIAL = 4;
/** Bytes of a record: a quoted value that runs over more lines and more bytes is an unclosed quote. */
export const LONGEST_RECORD = 1 << 20;

/** Bytes that may be part of a blank at the border of a value: space, tab, U+00A0, U+FEFF. */
const MAYBE_BLANK = new Uint8Array(256);
for (const byte of [9, 32, 0xa0, 0xbf, 0xc2, 0xef]) MAYBE_BLANK[byte] = 1;

const isSpace = (byte: number): boolean => byte === 32 || byte === 9;
const isLineEnd = (byte: number | undefined): boolean => byte === 10 || byte === 13;

/** Does a value that ends before this position end with a blank (space, tab, U+00A0, U+FEFF)? */
function blankBefore(buffer: Buffer, at: number): boolean {
  const last = buffer[at - 1] as number;
  if (MAYBE_BLANK[last] !== 1) return false;
  if (last === 0xa0) return buffer[at - 2] === 0xc2;
  return last === 0xbf ? buffer[at - 2] === 0xbb && buffer[at - 3] === 0xef : isSpace(last);
}

/** Does a value that starts at this position start with a blank? */
function blankAt(buffer: Buffer, at: number): boolean {
  const first = buffer[at] as number;
  if (MAYBE_BLANK[first] !== 1) return false;
  if (first === 0xc2) return buffer[at + 1] === 0xa0;
  return first === 0xef ? buffer[at + 1] === 0xbb && buffer[at + 2] === 0xbf : isSpace(first);
}

/**
 * Splits UTF-8 text into records. Grammar: a quote at the start of a field opens it, a doubled quote inside stands for
 * itself, a quote before a delimiter or line end closes; any other quote is an ordinary character. A record that runs over
 * several lines must be perfectly quoted and have the expected number of fields; otherwise its first line alone is
 * reported as unclosed and reading goes on with the next line, so that one lost quote never swallows other rows.
 */
export class RecordSplitter {
  private readonly classes = new Uint8Array(256);
  private readonly delimiter: number;
  /** True once a value was seen that begins or ends with a blank. */
  padded = false;
  /** Positions of the delimiters of the record taken last. */
  borders = new Int32Array(64);
  private readonly quote: number;
  private readonly lineEnd: number;
  private buffer: Buffer = Buffer.alloc(0);
  private at = 0;
  private line = 1;
  private ended = false;

  /** `expectedFields` may be set later, after the header is known; 0 accepts any number. */
  constructor(
    dialect: Dialect,
    private readonly expectedFields = 0,
  ) {
    this.delimiter = dialect.delimiter.charCodeAt(0);
    this.quote = dialect.quote.charCodeAt(0);
    this.lineEnd = dialect.newline === 'cr' ? 13 : 10;
    this.classes[0] = SPECIAL;
    this.classes[13] = SPECIAL;
    this.classes[10] = SPECIAL;
    this.classes[this.lineEnd] = LINE_END;
    this.classes[this.delimiter] = DELIMITER;
    this.classes[this.quote] = QUOTE;
  }

  /** Adds text; take the records with {@link next} before adding more. */
  push(chunk: Buffer): void {
    this.buffer =
      this.at < this.buffer.length ? Buffer.concat([this.buffer.subarray(this.at), chunk]) : chunk;
    this.at = 0;
  }

  /** No more text will come: the last line may lack its line end. */
  end(): void {
    this.ended = true;
  }

  /** The next whole record, or null when more text is needed (or all is read). */
  next(): RawRecord | null {
    if (this.at >= this.buffer.length) return null;
    const { buffer, classes, quote } = this;
    let { borders } = this;
    const length = buffer.length;
    const start = this.at;
    let i = start;
    let fields = 1;
    let lines = 0;
    let regular = true;
    let inQuotes = false;
    let stray = false;
    let fieldStart = start;
    for (;;) {
      let kind = ORDINARY;
      while (i < length && (kind = classes[buffer[i] as number] as number) === ORDINARY) i++;
      if (i >= length) {
        if (!this.ended) {
          if (lines > 0 && i - start > LONGEST_RECORD) return this.unclosedLine(start);
          return null;
        }
        if (inQuotes) return this.unclosedLine(start);
        break;
      }
      if (inQuotes) {
        if (kind === QUOTE) {
          if (i + 2 >= length && !this.ended) return null;
          const after = i + 1 < length ? (buffer[i + 1] as number) : this.lineEnd;
          if (after === quote) i++;
          else if (this.closes(after, i)) {
            inQuotes = false;
            if (blankBefore(buffer, i) || isLineEnd(buffer[i - 1])) this.padded = true;
          } else stray = true;
        } else if (kind === LINE_END) {
          lines++;
          if (stray || i - start > LONGEST_RECORD) return this.unclosedLine(start);
        } else if (buffer[i] === 0) regular = false;
      } else if (kind === DELIMITER) {
        this.notePadding(i);
        if (fields > borders.length) borders = this.moreBorders();
        borders[fields - 1] = i;
        fields++;
        fieldStart = i + 1;
      } else if (kind === LINE_END) break;
      else if (kind === QUOTE) {
        if (i === fieldStart) {
          inQuotes = true;
          if (blankAt(buffer, i + 1) || isLineEnd(buffer[i + 1])) this.padded = true;
        } else regular = false;
      } else if (!(buffer[i] === 13 && i + 1 < length && buffer[i + 1] === 10)) regular = false;
      i++;
    }
    const miscounted = this.expectedFields > 0 && fields !== this.expectedFields;
    const ragged = stray || miscounted || i - start > LONGEST_RECORD;
    if (lines > 0 && ragged) return this.unclosedLine(start);
    return this.take({ start, next: i + 1, fields, lines: lines + 1, regular: regular && !stray });
  }

  /** Notes whether a value ends or begins with a blank at a delimiter. */
  private notePadding(at: number): void {
    const { buffer } = this;
    const maybe =
      MAYBE_BLANK[buffer[at - 1] as number] === 1 || MAYBE_BLANK[buffer[at + 1] as number] === 1;
    if (maybe && (blankBefore(buffer, at) || blankAt(buffer, at + 1))) this.padded = true;
  }

  private moreBorders(): Int32Array<ArrayBuffer> {
    const wider = new Int32Array(this.borders.length * 2);
    wider.set(this.borders);
    this.borders = wider;
    return wider;
  }

  /** Does a quote close before this byte? A CR counts as part of CRLF. */
  private closes(after: number, i: number): boolean {
    if (after === this.delimiter || after === this.lineEnd) return true;
    return after === 13 && (i + 2 >= this.buffer.length ? true : this.buffer[i + 2] === 10);
  }

  private take(found: {
    start: number;
    next: number;
    fields: number;
    lines: number;
    regular: boolean;
  }): RawRecord {
    const { start, fields, regular } = found;
    let end = Math.min(found.next - 1, this.buffer.length);
    if (this.lineEnd === 10 && end > start && this.buffer[end - 1] === 13) end--;
    if (blankAt(this.buffer, start) || blankBefore(this.buffer, end)) this.padded = true;
    const record = {
      bytes: this.buffer,
      start,
      end,
      line: this.line,
      fields,
      regular,
      unclosed: false,
    };
    this.at = found.next;
    this.line += found.lines;
    return record;
  }

  private unclosedLine(start: number): RawRecord {
    const found = this.buffer.indexOf(this.lineEnd, start);
    const next = found < 0 ? this.buffer.length + 1 : found + 1;
    return { ...this.take({ start, next, fields: 0, lines: 1, regular: false }), unclosed: true };
  }
}
