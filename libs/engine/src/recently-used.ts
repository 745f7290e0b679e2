/** Keeps the values used last, each made once even when many ask for it at the same time. */
export class RecentlyUsed<V> {
  private readonly values = new Map<string, Promise<V>>();
  private readonly limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: string, make: () => Promise<V>): Promise<V> {
    const value = this.values.get(key) ?? make();
    this.values.delete(key);
    this.values.set(key, value);
    // A failure is not kept: the next one tries again.
    value.catch(() => this.values.get(key) === value && this.values.delete(key));
    const [oldest] = this.values.keys();
    if (this.values.size > this.limit && oldest !== undefined) this.values.delete(oldest);
    return value;
  }
}
