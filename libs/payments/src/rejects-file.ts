import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { Reject } from '#pruefwerk/population';

/** What is asked of the rejects; everything given must hold. */
export interface RejectFilter {
  readonly code?: string | undefined;
  /** Source header. */
  readonly column?: string | undefined;
}

/** Rejects in the file store: one JSON object per line, in the order of the files. */
export function rejectsFile(rejects: AsyncIterable<Reject>): Readable {
  return Readable.from(lines(rejects));
}

/** One page of the rejects and their number; reads the file once, holds one page. */
export async function rejectsPage(
  file: Readable,
  page: RejectFilter & { readonly offset: number; readonly limit: number },
): Promise<{ items: Reject[]; total: number }> {
  const items: Reject[] = [];
  const marks = marksOf(page);
  let total = 0;
  for await (const line of createInterface({ input: file, crlfDelay: Infinity })) {
    if (!marks.every((mark) => line.includes(mark))) continue;
    if (total >= page.offset && items.length < page.limit) items.push(JSON.parse(line) as Reject);
    total += 1;
  }
  return { items, total };
}

export async function* readRejectsFile(file: Readable): AsyncGenerator<Reject> {
  for await (const line of createInterface({ input: file, crlfDelay: Infinity })) {
    if (line !== '') yield JSON.parse(line) as Reject;
  }
}

/** Parts of a line that stand there only as the member itself: quotes within a value are escaped. */
function marksOf({ code, column }: RejectFilter): string[] {
  return [
    ...(code === undefined ? [] : [`"code":${JSON.stringify(code)}`]),
    ...(column === undefined ? [] : [`"column":${JSON.stringify(column)}`]),
  ];
}

async function* lines(rejects: AsyncIterable<Reject>): AsyncGenerator<string> {
  for await (const reject of rejects) yield `${JSON.stringify(reject)}\n`;
}
