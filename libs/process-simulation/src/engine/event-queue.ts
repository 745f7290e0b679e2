/** Binary heap: the smallest key first; equal keys in the order in which they came, so that ties fall the same everywhere. */
export class EventQueue<T> {
  readonly #keys: number[] = [];
  readonly #places: number[] = [];
  readonly #items: T[] = [];
  #came = 0;

  get size(): number {
    return this.#items.length;
  }

  /** Key of the first one; Infinity when empty. */
  get firstKey(): number {
    return this.#keys[0] ?? Infinity;
  }

  add(key: number, item: T): void {
    this.#came += 1;
    this.#climb(this.#items.length, { key, place: this.#came, item });
  }

  /** Takes the first one out; undefined when empty. */
  take(): T | undefined {
    const first = this.#items[0];
    const item = this.#items.pop();
    const key = this.#keys.pop() ?? 0;
    const place = this.#places.pop() ?? 0;
    if (item !== undefined && this.#items.length > 0) this.#sink({ key, place, item });
    return first;
  }

  #climb(from: number, entry: Entry<T>): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isAfter(above, entry.key, entry.place)) break;
      this.#copy(above, at);
      at = above;
    }
    this.#put(at, entry);
  }

  #sink(entry: Entry<T>): void {
    const size = this.#items.length;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= size) break;
      const right = below + 1;
      if (right < size && this.#isAfter(below, this.#key(right), this.#place(right))) below = right;
      if (this.#isAfter(below, entry.key, entry.place)) break;
      this.#copy(below, at);
      at = below;
    }
    this.#put(at, entry);
  }

  #key(at: number): number {
    return this.#keys[at] ?? 0;
  }

  #place(at: number): number {
    return this.#places[at] ?? 0;
  }

  #isAfter(at: number, key: number, place: number): boolean {
    const own = this.#key(at);
    return own > key || (own === key && this.#place(at) > place);
  }

  #copy(from: number, to: number): void {
    const item = this.#items[from];
    if (item !== undefined) this.#put(to, { key: this.#key(from), place: this.#place(from), item });
  }

  #put(at: number, { key, place, item }: Entry<T>): void {
    this.#keys[at] = key;
    this.#places[at] = place;
    this.#items[at] = item;
  }
}

interface Entry<T> {
  readonly key: number;
  readonly place: number;
  readonly item: T;
}
