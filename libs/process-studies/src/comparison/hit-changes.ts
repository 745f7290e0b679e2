import type { ModelDifference } from '#pruefwerk/bpmn';
import type { RuleHit } from '#pruefwerk/process-rules';

export interface HitChanges {
  /** Gaps that are there only afterwards. */
  readonly opened: readonly RuleHit[];
  /** Gaps that were there only before. */
  readonly closed: readonly RuleHit[];
}

/** Which gaps a change opens and which it closes: the same rule at the same element about the same control is one gap. */
export function hitChanges(
  before: readonly RuleHit[],
  after: readonly RuleHit[],
  { changed, guessed }: ModelDifference,
): HitChanges {
  const renamed = new Map([...changed, ...guessed].map((pair) => [pair.before.id, pair.after.id]));
  const now = (id: string) => renamed.get(id) ?? id;
  const same = (id: string) => id;
  return {
    opened: without(after, before, same, now),
    closed: without(before, after, now, same),
  };
}

type Rename = (id: string) => string;

/** Hits that have no counterpart among the others; two equal ones need two. */
function without(
  hits: readonly RuleHit[],
  others: readonly RuleHit[],
  rename: Rename,
  renameOther: Rename,
): RuleHit[] {
  const left = new Map<string, number>();
  for (const hit of others) {
    const key = keyOf(hit, renameOther);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return hits.filter((hit) => {
    const key = keyOf(hit, rename);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}

function keyOf({ ruleId, elementIds, facts }: RuleHit, rename: Rename): string {
  const about = facts['controlNumber'] ?? facts['riskNumber'] ?? '';
  return JSON.stringify([ruleId, rename(elementIds[0] ?? ''), about]);
}
