import type { DiagramElement } from './diagram-types.ts';

/** The arrows between steps that follow each other on the way. */
export function arrowsOf(
  way: readonly string[],
  elements: readonly Pick<DiagramElement, 'id' | 'source' | 'target'>[],
): string[] {
  const pairs = new Set(way.slice(1).map((id, i) => JSON.stringify([way[i], id])));
  return elements
    .filter(({ source, target }) => pairs.has(JSON.stringify([source?.id, target?.id])))
    .map(({ id }) => id);
}

/** Places of each step on the way, from 1; a loop passes a step more than once. */
export function numbersOf(way: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const numbers = new Map<string, number[]>();
  way.forEach((id, i) => numbers.set(id, [...(numbers.get(id) ?? []), i + 1]));
  return numbers;
}
