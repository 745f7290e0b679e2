import { createHash } from 'node:crypto';
import { detectText, type DetectedText, SAMPLE_RECORDS } from './detect-dialect.ts';
import { distinctHeaders } from './header-names.ts';
import { EmptyFile, NoHeaderFound } from './intake.problems.ts';
import type { FileScan } from './file-scan.ts';
import type { InputFile } from './input-file.ts';
import type { OpenOptions } from './open-options.ts';
import { recordFields, type RawRecord } from './record.ts';
import { LONGEST_RECORD, RecordSplitter } from './record-splitter.ts';
import type { ReadOptions, RowCount, RowSink, SourceCounts, SourceTable } from './source-table.ts';
import { chunkFor, readUtf8 } from './utf8-stream.ts';
import { throwIfCancelled } from './cancellation.ts';

/** Bytes from which dialect and header row are found. */
const SAMPLE_BYTES = 1 << 18;
/** Of a record that is too long, the bytes that are told. */
const SHOWN_BYTES = 2000;

/** @throws EmptyFile | NoHeaderFound */
export async function openDelimited(
  file: InputFile,
  scan: FileScan,
  { wanted, format }: Pick<OpenOptions, 'wanted' | 'format'>,
): Promise<SourceTable> {
  if (scan.bytes === 0) throw new EmptyFile(file.name);
  const pieces: Buffer[] = [];
  for await (const piece of readUtf8(file.path, scan.encoding, { length: SAMPLE_BYTES }))
    pieces.push(piece);
  const text = Buffer.concat(pieces);
  const whole = scan.bytes <= SAMPLE_BYTES;
  const detected = detectText(text, whole, wanted, format);
  if (!detected) throw new NoHeaderFound(file.name);
  const headers = distinctHeaders(detected.headers);
  const filled = detected.sample.filter((record) => record.fields.some((field) => field !== ''));
  return {
    file,
    kind: 'csv',
    scan,
    encoding: scan.encoding,
    dialect: detected.dialect,
    headerLine: detected.headerLine,
    headers,
    sample: filled.map((record) => record.fields),
    rowCount: countedRows(text, scan.bytes, detected),
    read: (sink, options) => new DelimitedReader(file, scan, detected, sink).read(options),
  };
}

/** Lines of the sample after the header, and as many more as the rest of the file lets expect. */
function countedRows(text: Buffer, bytes: number, { headerLine, sample }: DetectedText): RowCount {
  if (bytes <= SAMPLE_BYTES && sample.length < SAMPLE_RECORDS - headerLine) {
    const filled = sample.filter(({ fields }) => fields.some((field) => field !== ''));
    return { rows: filled.length, exact: true };
  }
  let lines = 0;
  for (const byte of text) if (byte === 10) lines++;
  const share = Math.max(1, bytes / SAMPLE_BYTES);
  return { rows: Math.max(0, Math.round(lines * share) - headerLine), exact: false };
}

class DelimitedReader {
  private readonly width: number;
  /** Fewest fields that a record may have: the columns at the right end without a name may be left out. */
  private readonly named: number;
  private readonly blankBytes = new Uint8Array(256);
  private blankLines = 0;

  constructor(
    private readonly file: InputFile,
    private readonly scan: FileScan,
    private readonly text: DetectedText,
    private readonly sink: RowSink,
  ) {
    this.width = text.headers.length;
    const { delimiter, quote } = text.dialect;
    for (const byte of Buffer.from(` \t\r\n\0\u00a0${delimiter}${quote}`))
      this.blankBytes[byte] = 1;
    this.named = text.headers.findLastIndex((header) => header !== '') + 1;
  }

  async read({ signal, onBytes }: ReadOptions = {}): Promise<SourceCounts> {
    const { path } = this.file;
    const { bytes, encoding } = this.scan;
    const splitter = new RecordSplitter(this.text.dialect, this.width);
    const sha = createHash('sha256');
    let done = 0;
    const see = (piece: Buffer): void => {
      sha.update(piece);
      done += piece.length;
    };
    for await (const piece of readUtf8(path, encoding, { chunk: chunkFor(bytes), onBytes: see })) {
      throwIfCancelled(signal);
      splitter.push(piece);
      await this.takeAll(splitter);
      onBytes?.(done);
    }
    splitter.end();
    await this.takeAll(splitter);
    return { blankLines: this.blankLines, sha256: sha.digest('hex') };
  }

  private async takeAll(splitter: RecordSplitter): Promise<void> {
    for (let record = splitter.next(); record; record = splitter.next()) {
      if (record.line > this.text.headerLine) this.take(record, splitter.borders);
    }
    this.sink.padded ||= splitter.padded;
    await this.sink.drain();
  }

  private take(record: RawRecord, borders: Int32Array): void {
    if (record.end - record.start > LONGEST_RECORD) {
      const value = record.bytes.toString('utf8', record.start, record.start + SHOWN_BYTES);
      this.sink.reject({ line: record.line, header: null, code: 'record-too-long', value });
      return;
    }
    if (record.fields === this.width && record.regular && !this.maybeBlank(record)) {
      this.sink.raw(record, borders);
      return;
    }
    const raw = record.bytes.toString('utf8', record.start, record.end);
    if (record.unclosed) {
      this.sink.reject({ line: record.line, header: null, code: 'quote-unclosed', value: raw });
      return;
    }
    const values = recordFields(raw, this.text.dialect);
    if (values.every((value) => value.trim() === '')) this.blankLines++;
    else if (this.fits(values)) this.sink.fields(record.line, this.padded(values));
    else {
      const detail = { found: values.length, expected: this.width };
      this.sink.reject({
        line: record.line,
        header: null,
        code: 'field-count',
        value: raw,
        detail,
      });
    }
  }

  /** True when every byte is one that blank records are made of; ends at the first byte almost always. */
  private maybeBlank({ bytes, start, end }: RawRecord): boolean {
    for (let i = start; i < end; i++) if (this.blankBytes[bytes[i] as number] !== 1) return false;
    return true;
  }

  /** Empty fields at the end, more or fewer than the header has, change nothing. */
  private fits(values: readonly string[]): boolean {
    if (values.length < this.named) return false;
    return values.slice(this.width).every((value) => value.trim() === '');
  }

  private padded(values: readonly string[]): string[] {
    return Array.from({ length: this.width }, (_, i) => values[i] ?? '');
  }
}
