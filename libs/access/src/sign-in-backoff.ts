/** How often a name or an address may fail before it has to wait. */
export interface BackoffRule {
  readonly freeAttempts: number;
  readonly firstWaitSeconds: number;
  readonly longestWaitSeconds: number;
}

/** A person mistypes a few times. The wait is bounded: nobody can lock a colleague out for long by failing on purpose. */
export const accountBackoff: BackoffRule = {
  freeAttempts: 5,
  firstWaitSeconds: 15,
  longestWaitSeconds: 900,
};

/** A whole office may share one address, so it gets more attempts. */
export const addressBackoff: BackoffRule = {
  freeAttempts: 30,
  firstWaitSeconds: 15,
  longestWaitSeconds: 900,
};

/** Seconds to wait after the n-th failure in a row: none for the free ones, then doubling up to the longest. */
export function waitAfter(failures: number, rule: BackoffRule): number {
  const excess = failures - rule.freeAttempts;
  if (excess < 0) return 0;
  return Math.min(rule.firstWaitSeconds * 2 ** Math.min(excess, 30), rule.longestWaitSeconds);
}
