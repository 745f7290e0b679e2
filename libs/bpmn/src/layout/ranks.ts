export interface Arrow {
  readonly from: string;
  readonly to: string;
}

export interface Ranks {
  /** Column of each node, from 0. */
  readonly rank: ReadonlyMap<string, number>;
  /** Arrows of loops that lead back. */
  readonly back: ReadonlySet<Arrow>;
  /** Place in a walk along the first arrows, from 0: the main line comes before its branches. */
  readonly order: ReadonlyMap<string, number>;
}

/**
 * Columns from left to right: depth-first search finds the arrows that lead back, the rest is layered by longest path.
 * `starts` are entered first, in their order. Walks without recursion, because a file may hold long chains.
 */
export function ranksOf(
  ids: readonly string[],
  arrows: readonly Arrow[],
  starts: readonly string[],
): Ranks {
  const next = new Map<string, Arrow[]>(ids.map((id) => [id, []]));
  for (const arrow of arrows) next.get(arrow.from)?.push(arrow);
  const { back, finished, order } = walk([...starts, ...ids], next);
  const rank = new Map(ids.map((id) => [id, 0]));
  for (const id of finished.toReversed()) {
    for (const arrow of next.get(id) ?? []) {
      if (back.has(arrow)) continue;
      rank.set(arrow.to, Math.max(rank.get(arrow.to) ?? 0, (rank.get(id) ?? 0) + 1));
    }
  }
  return { rank: drawnTogether(ids, arrows, back, rank), back, order };
}

function walk(entries: readonly string[], next: ReadonlyMap<string, readonly Arrow[]>) {
  const back = new Set<Arrow>();
  const finished: string[] = [];
  const order = new Map<string, number>();
  const onPath = new Set<string>();
  for (const entry of entries) {
    if (order.has(entry)) continue;
    const path: { readonly id: string; at: number }[] = [];
    const enter = (id: string): void => {
      order.set(id, order.size);
      onPath.add(id);
      path.push({ id, at: 0 });
    };
    enter(entry);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const arrow = next.get(top.id)?.[top.at];
      top.at += 1;
      if (!arrow) {
        onPath.delete(top.id);
        finished.push(top.id);
        path.pop();
      } else if (onPath.has(arrow.to)) back.add(arrow);
      else if (!order.has(arrow.to)) enter(arrow.to);
    }
  }
  return { back, finished, order };
}

/** A node that nothing leads to stands right before what it leads to, not far to the left. */
function drawnTogether(
  ids: readonly string[],
  arrows: readonly Arrow[],
  back: ReadonlySet<Arrow>,
  rank: ReadonlyMap<string, number>,
): Map<string, number> {
  const forward = arrows.filter((arrow) => !back.has(arrow));
  const entered = new Set(forward.map(({ to }) => to));
  const result = new Map(rank);
  for (const id of ids) {
    if (entered.has(id)) continue;
    const follows = forward.flatMap(({ from, to }) => (from === id ? [rank.get(to) ?? 0] : []));
    if (follows.length > 0) result.set(id, Math.max(0, Math.min(...follows) - 1));
  }
  return result;
}
