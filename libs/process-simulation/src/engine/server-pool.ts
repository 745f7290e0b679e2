import { EventQueue } from './event-queue.ts';
import type { OfficeHours } from './office-hours.ts';
import type { Visitor } from './batch.ts';

interface Waiting<T> {
  readonly token: T;
  readonly visit: number;
}

/** The posts of one role and the cases that wait for them. */
export class ServerPool<T extends Visitor = Visitor> {
  readonly #queue = new EventQueue<Waiting<T>>();
  #busy = 0;
  #waiting = 0;
  /** Moment at which the office opens for those who wait; only one is planned at a time. */
  wakesAt: number | null = null;
  #countedFrom = 0;
  #countedTo: number | null = null;
  #lastChange = 0;
  #busyMs = 0;
  #queueMs = 0;
  #longest = 0;

  constructor(
    readonly key: string,
    readonly posts: number,
    readonly availability: number,
    readonly hours: OfficeHours | null,
  ) {}

  get isFree(): boolean {
    return this.#busy < this.posts;
  }

  get longestQueue(): number {
    return this.#longest;
  }

  get hasWaiting(): boolean {
    return this.#waiting > 0;
  }

  enqueue(token: T, rank: number, now: number): void {
    this.#account(now);
    this.#waiting += 1;
    this.#longest = Math.max(this.#longest, this.#waiting);
    this.#queue.add(rank, { token, visit: token.visit });
  }

  /** The next one who still waits; those who went on in the meantime are passed over. */
  dequeue(now: number): T | null {
    for (;;) {
      const first = this.#queue.take();
      if (!first) return null;
      if (first.visit !== first.token.visit) continue;
      this.#account(now);
      this.#waiting -= 1;
      return first.token;
    }
  }

  /** Somebody who waited goes on without having been served. */
  giveUp(now: number): void {
    this.#account(now);
    this.#waiting -= 1;
  }

  occupy(now: number): void {
    this.#account(now);
    this.#busy += 1;
  }

  release(now: number): void {
    this.#account(now);
    this.#busy -= 1;
  }

  endOfWork(now: number, workMs: number): number {
    const taken = Math.round(workMs / this.availability);
    return this.hours ? this.hours.endOf(now, taken) : now + taken;
  }

  countFrom(now: number): void {
    this.#account(now);
    [this.#countedFrom, this.#busyMs, this.#queueMs] = [now, 0, 0];
    this.#longest = this.#waiting;
  }

  countTo(now: number): void {
    this.#account(now);
    this.#countedTo = now;
  }

  /** Share of the posts' office hours that was worked, in the time that is counted. */
  utilisation(): number {
    const span =
      this.#opened(this.#countedTo ?? this.#lastChange) - this.#opened(this.#countedFrom);
    return span === 0 ? 0 : this.#busyMs / (span * this.posts);
  }

  /** Cases waiting, on average over the time that is counted, nights included. */
  meanQueue(): number {
    const span = (this.#countedTo ?? this.#lastChange) - this.#countedFrom;
    return span === 0 ? 0 : this.#queueMs / span;
  }

  #opened(at: number): number {
    return this.hours ? this.hours.worked(at) : at;
  }

  #account(now: number): void {
    if (this.#countedTo !== null || now === this.#lastChange) return;
    if (this.#busy > 0) {
      this.#busyMs += this.#busy * (this.#opened(now) - this.#opened(this.#lastChange));
    }
    this.#queueMs += this.#waiting * (now - this.#lastChange);
    this.#lastChange = now;
  }
}
