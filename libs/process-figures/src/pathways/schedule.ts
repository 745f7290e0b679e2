/** A service of a household that starts only when others have ended. */
export interface PathwayPart {
  readonly id: string;
  readonly hours: number;
  readonly dependsOn: readonly string[];
}

export interface ScheduledPart {
  readonly id: string;
  /** Hours after the first start. */
  readonly start: number;
  readonly end: number;
  /** Hours that it may be late without anything else being late. */
  readonly slack: number;
  readonly critical: boolean;
}

export interface Schedule {
  /** In the order in which they can start; those that wait for each other in a ring are left out. */
  readonly parts: readonly ScheduledPart[];
  readonly hours: number;
  /** The longest chain, in its order. */
  readonly criticalPath: readonly string[];
  /** Parts that wait for each other and can never start. */
  readonly ring: readonly string[];
}

/** Critical path method (Kelley and Walker 1959) over expected hours; dependencies on parts that are not there are left out. */
export function schedule(parts: readonly PathwayPart[]): Schedule {
  const ids = new Set(parts.map(({ id }) => id));
  const order = inOrder(
    parts.map((one) => ({ ...one, dependsOn: one.dependsOn.filter((id) => ids.has(id)) })),
  );
  const ends = new Map<string, number>();
  for (const { id, hours, dependsOn } of order) ends.set(id, latest(dependsOn, ends) + hours);
  const total = Math.max(0, ...ends.values());
  const limits = new Map(order.map(({ id }) => [id, total]));
  for (const { id, hours, dependsOn } of order.toReversed()) {
    const start = (limits.get(id) ?? total) - hours;
    for (const one of dependsOn) limits.set(one, Math.min(limits.get(one) ?? total, start));
  }
  const scheduled = order.map(({ id, hours }) => {
    const end = ends.get(id) ?? 0;
    const slack = Math.max(0, (limits.get(id) ?? total) - end);
    return { id, start: end - hours, end, slack, critical: slack < 1e-9 };
  });
  const placed = new Set(order.map(({ id }) => id));
  return {
    parts: scheduled,
    hours: total,
    criticalPath: chainTo(order, ends, total),
    ring: parts.filter(({ id }) => !placed.has(id)).map(({ id }) => id),
  };
}

function inOrder(parts: readonly PathwayPart[]): PathwayPart[] {
  const done = new Set<string>();
  const order: PathwayPart[] = [];
  for (let before = -1; before !== order.length;) {
    before = order.length;
    for (const part of parts) {
      if (done.has(part.id) || !part.dependsOn.every((id) => done.has(id))) continue;
      done.add(part.id);
      order.push(part);
    }
  }
  return order;
}

const latest = (ids: readonly string[], ends: ReadonlyMap<string, number>): number =>
  Math.max(0, ...ids.map((id) => ends.get(id) ?? 0));

/** From the last part back along what it waited for longest. */
function chainTo(
  order: readonly PathwayPart[],
  ends: ReadonlyMap<string, number>,
  total: number,
): string[] {
  const byId = new Map(order.map((part) => [part.id, part]));
  const chain: string[] = [];
  let at = order.find(({ id }) => ends.get(id) === total);
  while (at) {
    chain.unshift(at.id);
    const waited = latest(at.dependsOn, ends);
    at = byId.get(at.dependsOn.find((id) => ends.get(id) === waited) ?? '');
  }
  return chain;
}
