import { detectText, type DetectedText } from './detect-dialect.ts';
import { distinctHeaders } from './header-names.ts';
import { EmptyFile, NoHeaderFound } from './intake.problems.ts';
import type { FileScan } from './file-scan.ts';
import type { InputFile } from './input-file.ts';
import { recordFields, type RawRecord } from './record.ts';
import { RecordSplitter } from './record-splitter.ts';
import type { RowSink, SourceCounts, SourceTable } from './source-table.ts';
import { readUtf8 } from './utf8-stream.ts';
import { throwIfCancelled } from './cancellation.ts';

/** Bytes from which dialect and header row are found. */
const SAMPLE_BYTES = 1 << 18;

/** @throws EmptyFile | NoHeaderFound */
export async function openDelimited(
  file: InputFile,
  scan: FileScan,
  wanted: ReadonlySet<string>,
): Promise<SourceTable> {
  if (scan.bytes === 0) throw new EmptyFile(file.name);
  const pieces: Buffer[] = [];
  for await (const piece of readUtf8(file.path, scan.encoding, SAMPLE_BYTES)) pieces.push(piece);
  const detected = detectText(Buffer.concat(pieces), scan.bytes <= SAMPLE_BYTES, wanted);
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
    sample: filled.slice(0, 20).map((record) => record.fields),
    read: (sink, signal) => new DelimitedReader(file, scan, detected, sink).read(signal),
  };
}

class DelimitedReader {
  private readonly width: number;
  /** Fewest fields that a record may have: the columns at the right end without a name may be left out. */
  private readonly named: number;
  private blankLines = 0;

  constructor(
    private readonly file: InputFile,
    private readonly scan: FileScan,
    private readonly text: DetectedText,
    private readonly sink: RowSink,
  ) {
    this.width = text.headers.length;
    this.named = text.headers.findLastIndex((header) => header !== '') + 1;
  }

  async read(signal?: AbortSignal): Promise<SourceCounts> {
    const splitter = new RecordSplitter(this.text.dialect, this.width);
    for await (const piece of readUtf8(this.file.path, this.scan.encoding)) {
      throwIfCancelled(signal);
      splitter.push(piece);
      this.takeAll(splitter);
      this.sink.padded = splitter.padded;
      await this.sink.drain();
    }
    splitter.end();
    this.takeAll(splitter);
    this.sink.padded = splitter.padded;
    await this.sink.drain();
    return { blankLines: this.blankLines };
  }

  private takeAll(splitter: RecordSplitter): void {
    for (let record = splitter.next(); record; record = splitter.next()) {
      if (record.line > this.text.headerLine) this.take(record);
    }
  }

  private take(record: RawRecord): void {
    if (record.fields === this.width && record.regular && record.end - record.start >= this.width) {
      this.sink.raw(record.line, record.bytes, record.start, record.end);
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

  /** Empty fields at the end, more or fewer than the header has, change nothing. */
  private fits(values: readonly string[]): boolean {
    if (values.length < this.named) return false;
    return values.slice(this.width).every((value) => value.trim() === '');
  }

  private padded(values: readonly string[]): string[] {
    return Array.from({ length: this.width }, (_, i) => values[i] ?? '');
  }
}
