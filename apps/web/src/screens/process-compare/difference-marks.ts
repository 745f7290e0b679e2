import type { Mark } from '../../bpmn/marks.ts';
import { differenceLooks } from './difference-looks.ts';
import type { Difference } from './process-compare.queries.ts';
import type { DifferenceKind } from './search.ts';

/** Where something differs on one side, each element once: a step that is new is not marked as changed too. */
export function kindsBySide(
  differences: readonly Difference[],
  side: 'beforeId' | 'afterId',
): ReadonlyMap<string, DifferenceKind> {
  const kinds = new Map<string, DifferenceKind>();
  for (const one of differences) {
    const id = one[side];
    if (id === null) continue;
    const own = isOwn(one);
    // What hangs on a step (a control that is new) changes the step.
    const kind = own ? one.kind : 'changed';
    if (own || !kinds.has(id)) kinds.set(id, kind);
  }
  return kinds;
}

const attached: readonly Difference['elementKind'][] = ['control', 'risk'];

const isOwn = ({ elementKind }: Difference): boolean => !attached.includes(elementKind);

/** Elements of the drawing that have room for a sign. */
export function markedSteps(
  differences: readonly Difference[],
  side: 'beforeId' | 'afterId',
): ReadonlySet<string> {
  const withRoom = differences.filter((one) => one.elementKind === 'step' || !isOwn(one));
  return new Set(withRoom.flatMap((one) => one[side] ?? []));
}

/** The sign at each step that differs; arrows and roles are told by their lines, for signs would lie over each other. */
export function differenceMarks(
  kinds: ReadonlyMap<string, DifferenceKind>,
  steps: ReadonlySet<string>,
  word: (kind: DifferenceKind) => string,
): Mark[] {
  const marked = [...kinds].filter(([elementId]) => steps.has(elementId));
  return marked.map(([elementId, kind]) => {
    const { sign, tone } = differenceLooks[kind];
    return { elementId, corner: 'top-right', text: sign, title: word(kind), tone };
  });
}
