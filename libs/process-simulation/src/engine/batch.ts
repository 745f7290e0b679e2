/** Goes on with another visit, so that what waits for the old one can tell. */
export interface Visitor {
  readonly visit: number;
}

interface Gathered<T> {
  readonly token: T;
  readonly visit: number;
}

/** Cases that are put by until there are enough of them, or until the time has come. */
export class Batch<T extends Visitor> {
  #gathered: Gathered<T>[] = [];
  /** Moment at which they are taken up; null: only their number counts. */
  dueAt: number | null = null;

  constructor(
    private readonly size: number | null,
    private readonly intervalMs: number | null,
  ) {}

  get isEmpty(): boolean {
    return this.#gathered.length === 0;
  }

  /** True when there are enough of them now. */
  add(token: T): boolean {
    this.#gathered.push({ token, visit: token.visit });
    return this.size !== null && this.#gathered.length >= this.size;
  }

  /** The next round time of the interval after now; null without one, or when it is planned already. */
  nextDue(now: number): number | null {
    if (this.intervalMs === null || this.dueAt !== null) return null;
    this.dueAt = (Math.floor(now / this.intervalMs) + 1) * this.intervalMs;
    return this.dueAt;
  }

  takeAll(): T[] {
    const gathered = this.#gathered;
    this.#gathered = [];
    return gathered.filter(({ token, visit }) => token.visit === visit).map(({ token }) => token);
  }
}
