import type { Readable } from 'node:stream';
import { PayloadTooLarge } from '../problems/api.problems.ts';

/** The whole content in memory. @throws PayloadTooLarge as soon as it is longer than allowed */
export async function bytesOf(content: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxBytes) throw new PayloadTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
