import type { Disposition } from './disposition.ts';
import { DispositionReasonMissing } from './findings.problems.ts';

/** The trimmed reason, null for none, which only `open` may do without. @throws DispositionReasonMissing */
export function requireReason(disposition: Disposition, reason: string | null): string | null {
  const given = reason?.trim() || null;
  if (disposition !== 'open' && !given) throw new DispositionReasonMissing();
  return given;
}
