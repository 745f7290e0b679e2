import type { Readable } from 'node:stream';

export interface StoredFile {
  /** SHA-256 of the bytes, lower-case hex: the file's address. */
  readonly sha256: string;
  readonly bytes: number;
}

export interface PutOptions {
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/** Content-addressed store: written atomically, verified when read. */
export abstract class FileStore {
  /** @throws FileTooLarge when the stream exceeds `maxBytes`; nothing is kept then, nor when the signal fires. */
  abstract put(content: Readable, options?: PutOptions): Promise<StoredFile>;
  abstract putFile(path: string, options?: PutOptions): Promise<StoredFile>;
  /** Stream that fails at its end when the bytes do not match the address. @throws FileMissing */
  abstract read(sha256: string): Promise<Readable>;
  /** A local, verified path for tools that need one (DuckDB). @throws FileMissing, FileCorrupt */
  abstract localPath(sha256: string): Promise<string>;
  /** Rejects when nothing can be written (readiness). */
  abstract checkWritable(): Promise<void>;
}
