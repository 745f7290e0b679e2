import type { Language } from '../../texts/define-texts.ts';
import { parseCents } from './parse-cents.ts';

/** What the person typed beside the sum of the take-over. */
export interface TypedTotal {
  readonly amount: string;
  readonly reason: string;
}

export interface TotalState {
  readonly state: 'open' | 'equal' | 'differs' | 'signed-off';
  /** Null: nothing typed, or no amount. */
  readonly expectedCents: number | null;
  /** Sum minus expected; null without an expected total. */
  readonly differenceCents: number | null;
  /** What was typed is no amount. */
  readonly invalid: boolean;
  /** A difference without a reason. */
  readonly reasonMissing: boolean;
}

/** How the sum compares with what was typed; the server decides the same way. */
export function compareTotals(
  controlTotalCents: number,
  { amount, reason }: TypedTotal,
  language: Language,
): TotalState {
  const typed = amount.trim() !== '';
  const expectedCents = typed ? parseCents(amount, language) : null;
  const invalid = typed && expectedCents === null;
  const differenceCents = expectedCents === null ? null : controlTotalCents - expectedCents;
  const explained = reason.trim() !== '' && !invalid;
  const differs = differenceCents !== null && differenceCents !== 0;
  return {
    state:
      differenceCents === 0 ? 'equal' : explained ? 'signed-off' : differs ? 'differs' : 'open',
    ...{ expectedCents, differenceCents, invalid },
    reasonMissing: differs && !explained,
  };
}
