import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Encoding } from './file-scan.ts';
import { windows1252ToUtf8 } from './windows-1252.ts';

const CHUNK = 1 << 20;
const LEAST_CHUNK = 1 << 16;
/** Pieces per file at least: progress moves by at most two percent. */
const PIECES = 50;

export interface Utf8Options {
  /** Bytes to read; default: all. */
  readonly length?: number;
  /** Bytes per piece; default: one MiB. */
  readonly chunk?: number;
  /** Sees every byte as it stands in the file. */
  readonly onBytes?: (bytes: Buffer) => void;
}

/** Bytes per piece for a file of this size. */
export const chunkFor = (bytes: number): number =>
  Math.max(LEAST_CHUNK, Math.min(CHUNK, Math.floor(bytes / PIECES)));

/** The file's text as UTF-8 without a byte order mark, piece by piece. */
export async function* readUtf8(
  path: string,
  encoding: Encoding,
  { length, chunk = CHUNK, onBytes }: Utf8Options = {},
): AsyncGenerator<Buffer> {
  const end = length === undefined ? Infinity : length - 1;
  const toUtf8 = converter(encoding);
  let mark = encoding === 'utf-8-bom' ? 3 : 0;
  for await (const piece of createReadStream(path, { highWaterMark: chunk, end })) {
    const bytes = piece as Buffer;
    onBytes?.(bytes);
    const skipped = Math.min(mark, bytes.length);
    mark -= skipped;
    yield toUtf8.next(skipped > 0 ? bytes.subarray(skipped) : bytes);
  }
  const rest = toUtf8.last();
  if (rest.length > 0) yield rest;
}

interface Converter {
  next(bytes: Buffer): Buffer;
  last(): Buffer;
}

const nothing = (): Buffer => Buffer.alloc(0);

function converter(encoding: Encoding): Converter {
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') {
    return { next: (bytes) => bytes, last: nothing };
  }
  if (encoding === 'windows-1252') {
    // ASCII is the same in Windows-1252 and UTF-8: nothing to copy.
    return { next: (bytes) => (isAscii(bytes) ? bytes : windows1252ToUtf8(bytes)), last: nothing };
  }
  const decoder = new TextDecoder(encoding);
  return {
    next: (bytes) => Buffer.from(decoder.decode(bytes, { stream: true }), 'utf8'),
    last: () => Buffer.from(decoder.decode(), 'utf8'),
  };
}
