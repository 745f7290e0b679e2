import type { PathGraph } from './path-graph.ts';

/** Stands above all starts; no element of a file has an empty id. */
const ROOT = '';

/**
 * Immediate dominators: by node, the last one that every way from a start passes before it; null when there is none.
 * Nodes that no start leads to are left out. Iterative, after Cooper, Harvey, Kennedy: A Simple, Fast Dominance
 * Algorithm (2001).
 */
export function immediateDominators(graph: PathGraph): ReadonlyMap<string, string | null> {
  const order = reversePostorder(graph);
  const place = new Map(order.map((id, index) => [id, index]));
  const before = predecessors(graph, place);
  const idom: number[] = [0];
  for (let changed = true; changed;) {
    changed = false;
    for (let at = 1; at < order.length; at += 1) {
      const known = (before[at] ?? []).filter((one) => idom[one] !== undefined);
      const found = known.reduce((a, b) => meet(idom, a, b));
      if (idom[at] !== found) changed = true;
      idom[at] = found;
    }
  }
  return new Map(order.slice(1).map((id, index) => [id, order[idom[index + 1] ?? 0] || null]));
}

/** Everything that every way from a start to the node passes before it, nearest first. */
export function dominatorsOf(
  idoms: ReadonlyMap<string, string | null>,
  id: string,
): readonly string[] {
  const chain: string[] = [];
  for (let at = idoms.get(id) ?? null; at !== null; at = idoms.get(at) ?? null) chain.push(at);
  return chain;
}

/** Nearest common dominator; places are numbers in reverse postorder, so the larger one climbs. */
function meet(idom: readonly number[], a: number, b: number): number {
  let [one, other] = [a, b];
  while (one !== other) {
    while (one > other) one = idom[one] ?? 0;
    while (other > one) other = idom[other] ?? 0;
  }
  return one;
}

function predecessors(graph: PathGraph, place: ReadonlyMap<string, number>): number[][] {
  const before: number[][] = [...place].map(() => []);
  for (const [id, at] of place) {
    const targets = id === ROOT ? graph.starts : (graph.next.get(id) ?? []);
    for (const to of targets) before[place.get(to) ?? 0]?.push(at);
  }
  return before;
}

/** Without recursion: a file may hold a chain that is longer than the call stack. */
function reversePostorder({ starts, next }: PathGraph): string[] {
  const seen = new Set([ROOT]);
  const finished: string[] = [];
  const path = [{ id: ROOT, rest: [...starts] }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const child = top.rest.pop();
    if (child === undefined) {
      finished.push(top.id);
      path.pop();
    } else if (!seen.has(child)) {
      seen.add(child);
      path.push({ id: child, rest: [...(next.get(child) ?? [])] });
    }
  }
  return finished.reverse();
}
