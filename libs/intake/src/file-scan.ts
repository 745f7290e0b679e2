import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { throwIfCancelled } from './cancellation.ts';
import type { InputFile } from './input-file.ts';
import { FileUnreadable } from './intake.problems.ts';

export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface FileScan {
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
 * Decides a file's encoding: a byte order mark; else UTF-8 if every byte of the file is valid UTF-8; else Windows-1252,
 * which also serves ISO-8859-1 (they differ only in 0x80..0x9f, where ISO-8859-1 has control characters that no payment
 * file contains). Reading stops where the decision is made.
 *
 * @throws FileUnreadable
 */
export async function scanFile(file: InputFile, signal?: AbortSignal): Promise<FileScan> {
  try {
    const { size } = await stat(file.path);
    return { bytes: size, encoding: await encodingOf(file.path, signal) };
  } catch (error) {
    throw error instanceof Error && 'errno' in error ? new FileUnreadable(file.name, error) : error;
  }
}

/** @param chunk bytes per reading, at least four */
export async function encodingOf(
  path: string,
  signal?: AbortSignal,
  chunk = CHUNK,
): Promise<Encoding> {
  let tail: Buffer | null = null;
  for await (const piece of createReadStream(path, { highWaterMark: chunk })) {
    throwIfCancelled(signal);
    const bytes = piece as Buffer;
    const marked: Encoding | null = tail === null ? encodingOfMark(bytes) : null;
    if (marked) return marked;
    const text: Buffer = tail && tail.length > 0 ? Buffer.concat([tail, bytes]) : bytes;
    const cut = text.length - cutTail(text);
    if (!isUtf8(text.subarray(0, cut))) return 'windows-1252';
    tail = Buffer.from(text.subarray(cut));
  }
  return tail === null || tail.length === 0 ? 'utf-8' : 'windows-1252';
}
