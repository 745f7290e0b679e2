import type { Verdict } from './report.queries.ts';

/**
 * `identical`: byte for byte what was issued here; `filled-in`: saved again, but nothing of what is protected changed;
 * `changed`: a protected sheet differs from what the workbook states of itself.
 */
export type VerdictKind = 'identical' | 'filled-in' | 'changed';

export function verdictKind({ issuedAs, unchanged }: Verdict): VerdictKind {
  if (!unchanged) return 'changed';
  return issuedAs === null ? 'filled-in' : 'identical';
}
