import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Reject } from '#pruefwerk/population';

/** Rejects in the file store: one JSON object per line, in the order of the files. */
export function rejectsFile(rejects: AsyncIterable<Reject>): Readable {
  return Readable.from(lines(rejects));
}

/** One page of the rejects and their number; reads the file once, holds one page. */
export async function rejectsPage(
  file: Readable,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ items: Reject[]; total: number }> {
  const items: Reject[] = [];
  let total = 0;
  for await (const line of createInterface({ input: file, crlfDelay: Infinity })) {
    if (total >= page.offset && items.length < page.limit) items.push(JSON.parse(line) as Reject);
    total += 1;
  }
  return { items, total };
}

async function* lines(rejects: AsyncIterable<Reject>): AsyncGenerator<string> {
  for await (const reject of rejects) yield `${JSON.stringify(reject)}\n`;
}
