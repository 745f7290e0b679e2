/** Product, task, subtask. */
export const MOST_LEVELS = 3;
const NUMBER = /^[1-9]\d{0,3}(\.[1-9]\d{0,3}){0,2}$/;

/** `1`, `1.1`, `1.1.1`: place of a task in the tree (Aufgabengliederung). */
export function isTaskNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** 1 is a product, 2 a task, 3 a subtask. */
export function levelOf(number: string): number {
  return number.split('.').length;
}

/** `1.2.3` -> `1.2`; null for a product. */
export function parentOf(number: string): string | null {
  const end = number.lastIndexOf('.');
  return end < 0 ? null : number.slice(0, end);
}

export function isBelow(number: string, ancestor: string): boolean {
  return number.startsWith(`${ancestor}.`);
}

/** `1.2.3` moved from `1.2` to `4.1` -> `4.1.3`. */
export function movedNumber(number: string, from: string, to: string): string {
  return number === from ? to : to + number.slice(from.length);
}

/** Tree order: 1, 1.2, 1.10, 2. */
export function byNumber(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let at = 0; at < MOST_LEVELS; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** First number under the parent (null: a new product) after the highest one that is there. */
export function nextNumberBelow(parent: string | null, numbers: readonly string[]): string {
  const last = numbers
    .filter((number) => parentOf(number) === parent)
    .map((number) => Number(number.slice(number.lastIndexOf('.') + 1)));
  const next = Math.max(0, ...last) + 1;
  return parent === null ? String(next) : `${parent}.${next}`;
}
