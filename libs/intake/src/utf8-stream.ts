import { isAscii } from 'node:buffer';
import { createReadStream } from 'node:fs';
import type { Encoding } from './file-scan.ts';

const CHUNK = 1 << 20;
const LABELS = {
  'windows-1252': 'windows-1252',
  'utf-16le': 'utf-16le',
  'utf-16be': 'utf-16be',
} as const;

/** The file's text as UTF-8 without a byte order mark, piece by piece; `length` limits the bytes read. */
export async function* readUtf8(
  path: string,
  encoding: Encoding,
  length?: number,
): AsyncGenerator<Buffer> {
  const start = encoding === 'utf-8-bom' ? 3 : 0;
  const end = length === undefined ? Infinity : start + length - 1;
  const stream = createReadStream(path, { highWaterMark: CHUNK, start, end });
  if (encoding === 'utf-8' || encoding === 'utf-8-bom') {
    for await (const chunk of stream) yield chunk as Buffer;
    return;
  }
  const decoder = new TextDecoder(LABELS[encoding]);
  for await (const piece of stream) {
    const chunk = piece as Buffer;
    // ASCII is the same in Windows-1252 and UTF-8: nothing to copy.
    if (encoding === 'windows-1252' && isAscii(chunk)) yield chunk;
    else yield Buffer.from(decoder.decode(chunk, { stream: true }), 'utf8');
  }
  const rest = decoder.decode();
  if (rest !== '') yield Buffer.from(rest, 'utf8');
}
