import type { Reject } from '#pruefwerk/population';

/** Rejects of one reason in one column. */
export interface RejectGroup {
  readonly code: string;
  /** Source header; null when whole records are malformed. */
  readonly column: string | null;
  readonly count: number;
  readonly firstFile: string;
  readonly firstLine: number;
}

/** Counts rejects while they pass through. */
export class RejectGroups {
  readonly #groups = new Map<string, { first: Reject; count: number }>();

  async *counting(rejects: AsyncIterable<Reject>): AsyncGenerator<Reject> {
    for await (const reject of rejects) {
      this.add(reject);
      yield reject;
    }
  }

  add(reject: Reject): void {
    const key = JSON.stringify([reject.code, reject.column]);
    const known = this.#groups.get(key);
    if (known) known.count += 1;
    else this.#groups.set(key, { first: reject, count: 1 });
  }

  /** Most frequent first. */
  get list(): RejectGroup[] {
    return [...this.#groups.values()]
      .map(({ first, count }) => ({
        code: first.code,
        column: first.column,
        count,
        firstFile: first.file,
        firstLine: first.line,
      }))
      .sort((a, b) => b.count - a.count || order(a).localeCompare(order(b), 'en'));
  }
}

const order = ({ code, column }: RejectGroup): string => `${code} ${column ?? ''}`;
