import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { FileUnreadable } from './intake.problems.ts';
import type { InputFile } from './input-file.ts';
import { throwIfCancelled } from './cancellation.ts';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What one reading of all bytes tells. */
export interface FileScan {
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
}

const CHUNK = 1 << 20;

/** Number of bytes at the end that may be the start of a UTF-8 character cut by the chunk's border. */
function cutTail(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte >= 0xc0) {
      const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return length > back ? back : 0;
    }
  }
  return 0;
}

function encodingOfMark(start: Buffer): Encoding | null {
  if (start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf) return 'utf-8-bom';
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be';
  return null;
}

/**
 * Hashes the file and decides its encoding over all of its bytes: a byte order mark; else UTF-8 if every byte is valid
 * UTF-8; else Windows-1252, which also serves ISO-8859-1 (they differ only in 0x80..0x9f, where ISO-8859-1 has control
 * characters that no payment file contains).
 *
 * @throws FileUnreadable
 */
export async function scanFile(file: InputFile, signal?: AbortSignal): Promise<FileScan> {
  const hash = createHash('sha256');
  let bytes = 0;
  let validUtf8 = true;
  let start: Buffer = Buffer.alloc(0);
  let tail: Buffer = Buffer.alloc(0);
  try {
    for await (const piece of createReadStream(file.path, { highWaterMark: CHUNK })) {
      const chunk = piece as Buffer;
      throwIfCancelled(signal);
      hash.update(chunk);
      if (start.length < 4) start = Buffer.concat([start, chunk.subarray(0, 4)]);
      bytes += chunk.length;
      if (!validUtf8) continue;
      const text = tail.length > 0 ? Buffer.concat([tail, chunk]) : chunk;
      const cut = text.length - cutTail(text);
      validUtf8 = isUtf8(text.subarray(0, cut));
      tail = Buffer.from(text.subarray(cut));
    }
  } catch (error) {
    throw error instanceof Error && 'errno' in error ? new FileUnreadable(file.name, error) : error;
  }
  const encoding =
    encodingOfMark(start) ?? (validUtf8 && tail.length === 0 ? 'utf-8' : 'windows-1252');
  return { sha256: hash.digest('hex'), bytes, encoding };
}
