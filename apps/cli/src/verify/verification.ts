/** Outcome of a verification: one line per statement, in the person's language. */
export interface Verification {
  readonly ok: boolean;
  readonly lines: readonly string[];
}
