/**
 * The ways a case can take. A node is entered when of each of its groups at least one member was passed: a task or a
 * merging gateway has one group with all that lead to it, a parallel join one group per arrow.
 */
export interface PathGraph {
  /** In the order along the flow. */
  readonly ids: readonly string[];
  /** Where cases begin. */
  readonly starts: readonly string[];
  readonly next: ReadonlyMap<string, readonly string[]>;
  readonly groups: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/** `groups` tells for each node what leads to it; nodes that are not in `ids` are left out. */
export function pathGraph(
  ids: readonly string[],
  starts: readonly string[],
  groups: ReadonlyMap<string, readonly (readonly string[])[]>,
): PathGraph {
  const next = new Map<string, string[]>(ids.map((id) => [id, []]));
  const kept = new Map<string, string[][]>();
  for (const id of ids) {
    const own = (groups.get(id) ?? []).map((group) => group.filter((from) => next.has(from)));
    kept.set(
      id,
      own.filter((group) => group.length > 0),
    );
    for (const from of new Set(own.flat())) next.get(from)?.push(id);
  }
  return { ids, starts: starts.filter((id) => next.has(id)), next, groups: kept };
}

/** What can be reached over the arrows, the given nodes included, whatever a join waits for. */
export function reachable(
  { next }: PathGraph,
  from: readonly string[],
  avoid: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const reached = new Set(from.filter((id) => !avoid.has(id)));
  for (const id of reached) {
    for (const to of next.get(id) ?? []) if (!avoid.has(to)) reached.add(to);
  }
  return reached;
}

/** Whatever can lead to the node, itself included. */
export function leadingTo({ groups }: PathGraph, to: string): ReadonlySet<string> {
  const found = new Set([to]);
  for (const id of found) for (const from of (groups.get(id) ?? []).flat()) found.add(from);
  return found;
}
