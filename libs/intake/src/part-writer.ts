import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileProfile } from './column-profile.ts';
import type { Dialect } from './dialect.ts';
import type { RawRecord } from './record.ts';
import type { FoundReject } from './reject-code.ts';
import type { RowSink } from './source-table.ts';

export interface Part {
  readonly path: string;
  readonly rows: number;
  /** Some value begins or ends with a blank. */
  readonly padded: boolean;
}

export interface PartWriterOptions {
  readonly directory: string;
  /** Rank of the source file; it stands first in every row. */
  readonly rank: number;
  readonly dialect: Dialect;
  readonly profile: FileProfile;
  /** Bytes after which a part is complete. */
  readonly partBytes: number;
  readonly onPart: (part: Part) => void;
  readonly onReject: (found: Omit<FoundReject, 'file'>) => void;
}

const BUFFER_BYTES = 4 << 20;
/** Room for rank, line number, delimiters and line end. */
const PREFIX_BYTES = 48;

/** Writes rows as strictly regular CSV parts: rank of the file, line number, then the fields, LF at the end. */
export class PartWriter implements RowSink {
  private buffer: Buffer = Buffer.allocUnsafe(BUFFER_BYTES);
  private used = 0;
  private full: Buffer[] = [];
  private handle: FileHandle | null = null;
  private path = '';
  private parts = 0;
  private partRows = 0;
  private partBytes = 0;
  rows = 0;
  rejected = 0;
  padded = false;
  private readonly delimiter: number;
  private readonly rank: Buffer;

  constructor(private readonly options: PartWriterOptions) {
    const { delimiter } = options.dialect;
    this.delimiter = delimiter.charCodeAt(0);
    this.rank = Buffer.from(`${options.rank}${delimiter}`);
  }

  raw({ line, bytes, start, end, fields }: RawRecord, borders: Int32Array): void {
    this.options.profile.record(bytes, start, end, borders, fields);
    this.room(end - start + PREFIX_BYTES);
    this.place(line);
    this.used += bytes.copy(this.buffer, this.used, start, end);
    this.endRow();
  }

  fields(line: number, values: readonly string[]): void {
    const { dialect, profile } = this.options;
    const { delimiter, quote } = dialect;
    profile.values(values);
    // A superset of the blanks that are cut.
    this.padded ||= values.some((value) => value !== value.trim());
    const text = values.map(
      (value) => quote + value.replaceAll('\0', '').replaceAll(quote, quote + quote) + quote,
    );
    const joined = text.join(delimiter);
    this.room(Buffer.byteLength(joined) + PREFIX_BYTES);
    this.place(line);
    this.used += this.buffer.write(joined, this.used, 'utf8');
    this.endRow();
  }

  reject(found: Omit<FoundReject, 'file'>): void {
    this.rejected++;
    this.options.onReject(found);
  }

  async drain(): Promise<void> {
    for (const block of this.full.splice(0)) await this.write(block);
    if (this.partBytes >= this.options.partBytes) await this.finish();
  }

  /** Writes what is left; afterwards every row is in a part that was handed over. */
  async finish(): Promise<void> {
    for (const block of this.full.splice(0)) await this.write(block);
    if (this.used > 0) await this.write(this.buffer.subarray(0, this.used));
    this.used = 0;
    await this.close();
    const part = { path: this.path, rows: this.partRows, padded: this.padded };
    this.partRows = 0;
    this.partBytes = 0;
    if (part.rows > 0) this.options.onPart(part);
  }

  async close(): Promise<void> {
    await this.handle?.close();
    this.handle = null;
  }

  private room(bytes: number): void {
    if (this.used + bytes <= this.buffer.length) return;
    this.full.push(this.buffer.subarray(0, this.used));
    this.buffer = Buffer.allocUnsafe(Math.max(BUFFER_BYTES, bytes));
    this.used = 0;
  }

  private place(line: number): void {
    this.used += this.rank.copy(this.buffer, this.used);
    let rest = line;
    let digits = 1;
    for (let power = 10; power <= rest; power *= 10) digits++;
    for (let i = this.used + digits - 1; i >= this.used; i--) {
      this.buffer[i] = 48 + (rest % 10);
      rest = (rest - (rest % 10)) / 10;
    }
    this.used += digits;
    this.buffer[this.used++] = this.delimiter;
  }

  private endRow(): void {
    this.buffer[this.used++] = 10;
    this.rows++;
    this.partRows++;
  }

  private async write(block: Buffer): Promise<void> {
    if (!this.handle) {
      this.path = join(this.options.directory, `part-${this.options.rank}-${this.parts++}.csv`);
      this.handle = await open(this.path, 'w');
    }
    await this.handle.writeFile(block);
    this.partBytes += block.length;
  }
}
