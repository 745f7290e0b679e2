import { type PathGraph, reachable } from './path-graph.ts';

type Groups = PathGraph['groups'];
/** By node, the one it was reached from. */
type Came = ReadonlyMap<string, string | null>;

/** Tells the way to a node; null when there is none. */
export type WayTo = (to: string) => readonly string[] | null;

/**
 * Shortest ways of a case from one of `from`, past what is to be avoided. Where ways run in parallel, a join is passed
 * only when every branch gets through: a control in one of them cannot be avoided by taking the other. The same graph
 * always gives the same ways.
 */
export function waysFrom(
  graph: PathGraph,
  from: readonly string[],
): (avoid: ReadonlySet<string>) => WayTo {
  const groups = groupsFrom(graph, from);
  const free = walk(graph, groups, from, new Set());
  return (avoid) => {
    const waiting = walk(graph, groups, from, avoid);
    let open: Came | null = null;
    return (to) => {
      if (free.has(to)) return back(waiting, to);
      // A join that waits for itself is never passed; such a drawing is read as if it did not wait.
      open ??= walk(graph, flat(graph), from, avoid);
      return back(open, to);
    };
  };
}

export function shortestWay(
  graph: PathGraph,
  from: readonly string[],
  to: string,
  avoid: ReadonlySet<string>,
): readonly string[] | null {
  return waysFrom(graph, from)(avoid)(to);
}

function back(came: Came, to: string): readonly string[] | null {
  if (!came.has(to)) return null;
  const way: string[] = [];
  for (let at: string | null = to; at !== null; at = came.get(at) ?? null) way.push(at);
  return way.reverse();
}

/** A branch that the case cannot be in is not waited for. */
function groupsFrom(graph: PathGraph, from: readonly string[]): Groups {
  const near = reachable(graph, from);
  const live = (group: readonly string[]): boolean => group.some((id) => near.has(id));
  return new Map(graph.ids.map((id) => [id, (graph.groups.get(id) ?? []).filter(live)]));
}

function flat(graph: PathGraph): Groups {
  return new Map(graph.ids.map((id) => [id, [(graph.groups.get(id) ?? []).flat()]]));
}

/** Breadth first. */
function walk(
  { next }: PathGraph,
  groups: Groups,
  from: readonly string[],
  avoid: ReadonlySet<string>,
): Came {
  const came = new Map<string, string | null>();
  const waiting = new Map<string, Set<readonly string[]>>();
  for (const id of from) if (!avoid.has(id)) came.set(id, null);
  for (const id of came.keys()) {
    for (const to of next.get(id) ?? []) {
      if (came.has(to) || avoid.has(to)) continue;
      const open = waiting.get(to) ?? new Set(groups.get(to));
      for (const group of open) if (group.includes(id)) open.delete(group);
      waiting.set(to, open);
      if (open.size === 0) came.set(to, id);
    }
  }
  return came;
}
