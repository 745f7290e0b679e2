interface Numbered {
  readonly number: string;
  readonly withdrawnReason: string | null;
}

/** First free number under the parent (null: a new product), after the highest one. */
export function nextNumber(parent: string | null, tasks: readonly Numbered[]): string {
  const prefix = parent === null ? '' : `${parent}.`;
  const last = tasks
    .filter(({ withdrawnReason }) => withdrawnReason === null)
    .flatMap(({ number }) => (number.startsWith(prefix) ? [number.slice(prefix.length)] : []))
    .filter((rest) => /^\d+$/.test(rest));
  return `${prefix}${Math.max(0, ...last.map(Number)) + 1}`;
}

/** `1`, `1.1`, `1.1.1`. */
export function isTaskNumber(text: string): boolean {
  return /^[1-9]\d{0,3}(\.[1-9]\d{0,3}){0,2}$/.test(text);
}

/** The one before or after the chosen one, the first when none is chosen. */
export function neighbour<Item extends { readonly id: string }>(
  items: readonly Item[],
  chosenId: string | undefined,
  step: 1 | -1,
): Item | undefined {
  const at = items.findIndex(({ id }) => id === chosenId);
  return at < 0 ? items[0] : (items[at + step] ?? items[at]);
}
