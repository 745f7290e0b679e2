import type { Disposition } from '../../parts/disposition-tag.tsx';

/** What a person decides; 'open' takes no reason. */
export type Decision = Exclude<Disposition, 'open'>;

export const decisions = ['confirmed', 'query', 'cleared'] as const satisfies Decision[];

/** Longest reason that the server takes. */
export const MOST_LETTERS = 4000;

export type ReasonFault = 'reason.missing' | 'reason.tooShort' | 'reason.tooLong';

/** What is wrong with a reason; null when it may be saved. */
export function reasonFault(disposition: Disposition, reason: string): ReasonFault | null {
  const given = reason.trim();
  if (given.length > MOST_LETTERS) return 'reason.tooLong';
  if (disposition === 'open') return null;
  if (given === '') return 'reason.missing';
  // A single sign such as "x" is no reason that anybody could follow later.
  return /\p{L}{2}/u.test(given) ? null : 'reason.tooShort';
}

type Attempt =
  /** Nothing chosen yet. */
  | { readonly kind: 'choose' }
  /** Chosen, but the reason is to be written first. */
  | { readonly kind: 'write'; readonly choice: Decision; readonly fault: ReasonFault }
  | { readonly kind: 'save'; readonly choice: Decision; readonly reason: string };

/**
 * What a key or button leads to.
 * @param pressed of B, R, U; null for Ctrl+Enter, which takes what was chosen before
 */
export function attempt(
  pressed: Decision | null,
  chosen: Decision | null,
  reason: string,
): Attempt {
  const choice = pressed ?? chosen;
  if (choice === null) return { kind: 'choose' };
  const fault = reasonFault(choice, reason);
  if (fault) return { kind: 'write', choice, fault };
  return { kind: 'save', choice, reason: reason.trim() };
}
