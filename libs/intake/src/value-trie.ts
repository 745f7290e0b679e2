/** Nodes beyond this number (256 transitions of four bytes each) are given up: the column is no column of few shapes. */
const MOST_NODES = 8_000;
const FIRST_NODES = 64;
const ALPHABET = 256;

/**
 * Counts values by their shape (every digit replaced by 0), exactly and byte by byte: a step per byte, no hashing and no
 * text made. Shared beginnings are shared nodes.
 */
export class ValueTrie {
  private next = new Int32Array(FIRST_NODES * ALPHABET);
  private counts: number[] = [0];
  private readonly parents: number[] = [0];
  private readonly bytes: number[] = [0];
  private readonly folded = Uint8Array.from({ length: ALPHABET }, (_, byte) =>
    byte >= 49 && byte <= 57 ? 48 : byte,
  );

  /** True once there were too many shapes; then nothing is counted any more. */
  overflown = false;

  add(bytes: Uint8Array, start: number, end: number): void {
    if (this.overflown) return;
    let node = 0;
    for (let i = start; i < end; i++) {
      const byte = this.folded[bytes[i] as number] as number;
      const child = this.next[node * ALPHABET + byte] as number;
      node = child === 0 ? this.grow(node, byte) : child;
    }
    this.counts[node] = (this.counts[node] ?? 0) + 1;
  }

  /** Every shape as it was added, with its number of values. */
  *entries(): Generator<readonly [shape: string, count: number]> {
    for (const [node, count] of this.counts.entries()) {
      if (count > 0) yield [this.text(node), count];
    }
  }

  private grow(parent: number, byte: number): number {
    const node = this.counts.length;
    if (node >= MOST_NODES) {
      this.overflown = true;
      return 0;
    }
    if ((node + 1) * ALPHABET > this.next.length) {
      const wider = new Int32Array(this.next.length * 2);
      wider.set(this.next);
      this.next = wider;
    }
    this.next[parent * ALPHABET + byte] = node;
    this.counts.push(0);
    this.parents.push(parent);
    this.bytes.push(byte);
    return node;
  }

  private text(node: number): string {
    const path: number[] = [];
    for (let at = node; at !== 0; at = this.parents[at] ?? 0) path.push(this.bytes[at] ?? 0);
    return Buffer.from(path.reverse()).toString('utf8');
  }
}
