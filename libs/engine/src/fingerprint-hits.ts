import { createHash } from 'node:crypto';
import type { RuleHit } from '#pruefwerk/red-flags';
import type { PopulationSession } from './engine.ts';
import { RowHashes } from './row-hashes.ts';

/**
 * One fingerprint per hit, in the order of the hits: SHA-256 over the rule's id and the sorted content hashes of its
 * subject rows, lower-case hex. It outlives a new version of the rule, a repeated import and another row order.
 * Hits of a rule over rows of equal content would have equal fingerprints: the second one gets the suffix `-2`, the
 * third `-3`, in the order given (that of {@link runRules}, by key).
 */
export async function fingerprintHits(
  session: PopulationSession,
  hits: readonly RuleHit[],
  signal?: AbortSignal,
): Promise<string[]> {
  const hashes = await RowHashes.of(session, rowsOf(hits), signal);
  const seen = new Map<string, number>();
  return hits.map((hit) => {
    const fingerprint = fingerprintOf(hit, hashes);
    const ordinal = (seen.get(fingerprint) ?? 0) + 1;
    seen.set(fingerprint, ordinal);
    return ordinal === 1 ? fingerprint : `${fingerprint}-${ordinal}`;
  });
}

function* rowsOf(hits: readonly RuleHit[]): Generator<number> {
  for (const hit of hits) yield* hit.rows;
}

function fingerprintOf(hit: RuleHit, hashes: RowHashes): string {
  const hash = createHash('sha256').update(JSON.stringify(hit.ruleId));
  for (const digest of hashes.sorted(hit.rows)) hash.update(digest);
  return hash.digest('hex');
}
