import type { PathwayPart } from './pathways.queries.ts';

export const emptyPart: PathwayPart = { processId: '', dependsOn: [], reason: '' };

/** Another process in a line: others that waited for the old one wait for the new one. */
export function withPart(
  parts: readonly PathwayPart[],
  at: number,
  change: Partial<PathwayPart>,
): PathwayPart[] {
  const before = parts[at]?.processId ?? '';
  const { processId } = change;
  const changed = parts.map((part, index) => (index === at ? { ...part, ...change } : part));
  if (processId === undefined || before === '') return changed;
  return changed.map((part) => ({
    ...part,
    dependsOn: part.dependsOn.map((id) => (id === before ? processId : id)),
  }));
}

/** Without the line; nothing waits for it any more. */
export function withoutPart(parts: readonly PathwayPart[], at: number): PathwayPart[] {
  const gone = parts[at]?.processId;
  return parts
    .filter((_, index) => index !== at)
    .map((part) => ({ ...part, dependsOn: part.dependsOn.filter((id) => id !== gone) }));
}

export const isComplete = (parts: readonly PathwayPart[]): boolean =>
  parts.length > 0 && parts.every(({ processId }) => processId !== '');
