/** A format wins when it explains at least this share of the values that any format explains; the rest are rejects. */
export const LEAST_EXPLAINED = 0.9;

export interface Explanation<F extends string> {
  /** `chosen`: one format. `ambiguous`: several fit and differ. `mixed`: none explains enough. `none`: none explains any. */
  readonly kind: 'chosen' | 'ambiguous' | 'mixed' | 'none';
  readonly formats: readonly F[];
}

/**
 * Chooses the format that explains most values of a whole column.
 *
 * @param total values that at least one format explains: what no format explains is a reject under each of them
 * @param doubtful whether the formats read some value differently; where they never do, the first one is as good
 */
export function mostExplaining<F extends string>(
  explained: readonly { format: F; count: number }[],
  total: number,
  doubtful: boolean,
): Explanation<F> {
  const most = Math.max(0, ...explained.map(({ count }) => count));
  if (most === 0) return { kind: 'none', formats: [] };
  if (most < total * LEAST_EXPLAINED) {
    return {
      kind: 'mixed',
      formats: explained.filter(({ count }) => count > 0).map(({ format }) => format),
    };
  }
  const best = explained.filter(({ count }) => count === most).map(({ format }) => format);
  if (best.length > 1 && doubtful) return { kind: 'ambiguous', formats: best };
  return { kind: 'chosen', formats: best.slice(0, 1) };
}
