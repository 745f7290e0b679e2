import type { Dialect } from './dialect.ts';
import type { FileScan } from './file-scan.ts';
import type { InputFile } from './input-file.ts';
import type { RawRecord } from './record.ts';
import type { FoundReject } from './reject-code.ts';

/** What takes the data rows of a source, in their order. */
export interface RowSink {
  /** Set when values may begin or end with blanks, which are then cut. */
  padded: boolean;
  /**
   * A record that is already written in the source's dialect and has exactly the expected fields.
   *
   * @param borders positions of its delimiters in `record.bytes`
   */
  raw(record: RawRecord, borders: Int32Array): void;
  fields(line: number, values: readonly string[]): void;
  reject(found: Omit<FoundReject, 'file'>): void;
  /** Awaited now and then, so that memory stays bounded. */
  drain(): Promise<void>;
}

export interface ReadOptions {
  readonly signal?: AbortSignal | undefined;
  /** Bytes of the file that are read so far. */
  readonly onBytes?: (bytes: number) => void;
}

export interface SourceCounts {
  readonly blankLines: number;
  /** Of the file's bytes, lower-case hex. */
  readonly sha256: string;
}

/** Data rows of a source before it is read: counted, or estimated from its beginning. */
export interface RowCount {
  readonly rows: number;
  readonly exact: boolean;
}

/** An opened file: its header is known, its rows are still to be read. */
export interface SourceTable {
  readonly file: InputFile;
  readonly kind: 'csv' | 'xlsx';
  readonly scan: FileScan;
  /** Encoding as it is told to people and kept in the manifest. */
  readonly encoding: string;
  readonly dialect: Dialect;
  readonly headerLine: number;
  /** Distinct headers (see distinctHeaders). */
  readonly headers: readonly string[];
  /** First data rows as they stand in the source, at most a few hundred. */
  readonly sample: readonly (readonly string[])[];
  readonly rowCount: RowCount;
  readonly sheets?: readonly string[];
  /** The sheet that is read, of a workbook. */
  readonly sheet?: string;
  read(sink: RowSink, options?: ReadOptions): Promise<SourceCounts>;
}
