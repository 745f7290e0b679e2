import type { Reject } from '#pruefwerk/population';

/** Merges two streams of rejects, each in the order of files and lines, into one in that order. */
export async function* mergeRejects(
  left: AsyncIterable<Reject>,
  right: AsyncIterable<Reject>,
  fileOrder: readonly string[],
): AsyncGenerator<Reject> {
  const position = new Map(fileOrder.map((name, i) => [name, i]));
  const before = (a: Reject, b: Reject): boolean => {
    const files = (position.get(a.file) ?? 0) - (position.get(b.file) ?? 0);
    return files === 0 ? a.line <= b.line : files < 0;
  };
  const [lefts, rights] = [left[Symbol.asyncIterator](), right[Symbol.asyncIterator]()];
  let [a, b] = [await lefts.next(), await rights.next()];
  while (!a.done || !b.done) {
    if (b.done || (!a.done && before(a.value, b.value))) {
      yield a.value as Reject;
      a = await lefts.next();
    } else {
      yield b.value;
      b = await rights.next();
    }
  }
}

/** The empty stream. */
export async function* noRejects(): AsyncGenerator<Reject> {
  // Nothing to yield.
}
