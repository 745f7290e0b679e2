import { columnSpec, headerCandidates, type PaymentColumn } from '#pruefwerk/population';
import type { HeaderMatch } from './map-headers.ts';

/** How a header came to its column: said by the person, a known name to the letter, a known name, or what was left. */
export type MatchedBy = 'given' | 'exact' | 'synonym' | 'elimination';
/** Why a header has no column: it may mean several, another header already has it, or it is not known. */
export type OpenReason = 'ambiguous' | 'doubled' | 'unknown' | 'left-out';

export interface ColumnMatch {
  readonly target: PaymentColumn | null;
  readonly matchedBy: MatchedBy | null;
  /** Canonical columns that the header may mean. */
  readonly candidates: readonly PaymentColumn[];
  readonly openReason: OpenReason | null;
  /** The header that has the column, where the reason is `doubled`. */
  readonly takenBy: string | null;
}

/** @param given headers about which the person decided */
export function howMatched(
  header: string,
  match: HeaderMatch,
  given: ReadonlySet<string>,
): ColumnMatch {
  const candidates = headerCandidates(header.replace(/#\d+$/, ''));
  const target = match.columns[header] ?? null;
  if (target) {
    const matchedBy = given.has(header) ? 'given' : matchKind(header, target, candidates);
    return { target, matchedBy, candidates, openReason: null, takenBy: null };
  }
  const doubled = match.doubled.find((one) => one.header === header);
  const unclear = match.ambiguous.some((one) => one.header === header);
  const known = unclear ? 'ambiguous' : doubled ? 'doubled' : 'unknown';
  return {
    target: null,
    matchedBy: null,
    candidates,
    openReason: given.has(header) ? 'left-out' : known,
    takenBy: doubled?.takenBy ?? null,
  };
}

function matchKind(
  header: string,
  target: PaymentColumn,
  candidates: readonly PaymentColumn[],
): MatchedBy {
  if (candidates.length > 1) return 'elimination';
  const exact = header === target || columnSpec(target).headers.includes(header);
  return exact ? 'exact' : 'synonym';
}
