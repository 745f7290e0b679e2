import { type AuditRow, rowHash } from './canonical-row.ts';

/**
 * `changed`: the row's hash does not fit its content; `missing`: this row should be there and is not; `inserted`: the
 * row does not belong to the chain; `cut-off`: rows after this one are gone from the end.
 */
export type AuditFault = 'changed' | 'missing' | 'inserted' | 'cut-off' | 'head-missing';

export interface BrokenEntry {
  readonly id: number;
  readonly reason: AuditFault;
}

export interface AuditHead {
  readonly entries: number;
  readonly hash: string;
}

const START = '0'.repeat(64);

/** Walks over all rows in the order of their numbers. */
export class ChainCheck {
  checked = 0;
  #previous = START;
  readonly #head: AuditHead | undefined;

  constructor(head: AuditHead | undefined) {
    this.#head = head;
  }

  /** The fault at this row, if any; after the first one nothing further is meaningful. */
  next(row: AuditRow): BrokenEntry | null {
    const id = Number(row.id);
    const expected = this.checked + 1;
    if (id > expected) return { id: expected, reason: 'missing' };
    if (id < expected) return { id, reason: 'inserted' };
    if (rowHash(row) !== row.hash) return { id, reason: 'changed' };
    if (row.prev_hash !== this.#previous) return { id, reason: 'inserted' };
    if (this.#head && id > this.#head.entries) return { id, reason: 'inserted' };
    this.#previous = row.hash;
    this.checked = id;
    return null;
  }

  /** After the last row: does the end agree with the head? */
  finish(): BrokenEntry | null {
    if (!this.#head) return { id: this.checked, reason: 'head-missing' };
    if (this.#head.entries > this.checked) return { id: this.checked + 1, reason: 'cut-off' };
    if (this.#head.hash !== this.#previous) return { id: this.checked, reason: 'changed' };
    return null;
  }
}
