interface Placed {
  readonly id: string;
  /** Steps right before it. */
  readonly before: readonly string[];
}

/**
 * The order of the list while the process is edited: as it was saved, a new step behind the one that leads to it, one
 * without a way to it at the end. A step does not jump because of a change elsewhere.
 * @param saved ids in the saved order
 */
export function orderedSteps(steps: readonly Placed[], saved: readonly string[]): string[] {
  const ids = new Set(steps.map(({ id }) => id));
  const order = saved.filter((id) => ids.has(id));
  let waiting = steps.filter(({ id }) => !order.includes(id));
  while (waiting.length > 0) {
    const next =
      waiting.find(({ before }) => before.some((id) => order.includes(id))) ?? waiting[0];
    if (!next) break;
    const places = next.before.map((id) => order.indexOf(id)).filter((at) => at >= 0);
    order.splice(places.length > 0 ? Math.max(...places) + 1 : order.length, 0, next.id);
    waiting = waiting.filter((one) => one !== next);
  }
  return order;
}
