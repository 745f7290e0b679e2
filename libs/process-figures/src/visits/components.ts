interface Walk {
  /** Order in which a node was first seen, and the earliest open node that it leads back to. */
  readonly place: Map<number, number>;
  readonly low: Map<number, number>;
  /** Seen, and not yet in a component: in the order they were seen. */
  readonly stack: number[];
  readonly open: Set<number>;
  readonly found: number[][];
}

/**
 * The strongly connected components of a graph, each after those it points at. `next` holds for each node the nodes it
 * points at. Tarjan (1972), without recursion: a file may hold a chain that is longer than the call stack.
 */
export function componentsOf(next: readonly (readonly number[])[]): number[][] {
  const walk: Walk = { place: new Map(), low: new Map(), ...fresh() };
  for (const start of next.keys()) if (!walk.place.has(start)) walkFrom(start, next, walk);
  return walk.found;
}

const fresh = () => ({ stack: [], open: new Set<number>(), found: [] });

function walkFrom(start: number, next: readonly (readonly number[])[], walk: Walk): void {
  const path = [{ at: start, seen: 0 }];
  open(walk, start);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const { at } = top;
    const to = next[at]?.[top.seen];
    top.seen += 1;
    if (to === undefined) {
      close(walk, at);
      path.pop();
      const below = path.at(-1);
      if (below) lower(walk, below.at, walk.low.get(at));
    } else if (!walk.place.has(to)) {
      open(walk, to);
      path.push({ at: to, seen: 0 });
    } else if (walk.open.has(to)) {
      lower(walk, at, walk.place.get(to));
    }
  }
}

function open(walk: Walk, at: number): void {
  walk.low.set(at, walk.place.size);
  walk.place.set(at, walk.place.size);
  walk.open.add(at);
  walk.stack.push(at);
}

function lower({ low }: Walk, at: number, to = Infinity): void {
  low.set(at, Math.min(low.get(at) ?? Infinity, to));
}

/** The last ones that were opened, down to the one that leads back no further than to itself, are a component. */
function close({ place, low, stack, open: waiting, found }: Walk, at: number): void {
  if (low.get(at) !== place.get(at)) return;
  const since = stack.splice(stack.lastIndexOf(at));
  for (const one of since) waiting.delete(one);
  found.push(since);
}
