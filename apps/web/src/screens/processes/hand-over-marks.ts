import type { Mark } from '../../bpmn/marks.ts';
import type { SequenceFlow } from '../../bpmn/sequence-flows.ts';
import type { ProcessStep } from './processes.queries.ts';

export const HAND_OVER_SIGN = '⇄';

/** A sign at every arrow that leads from one role to another. */
export function handOverMarks(
  flows: readonly SequenceFlow[],
  steps: readonly ProcessStep[],
  title: (from: string, to: string) => string,
): Mark[] {
  const roles = new Map(steps.map(({ elementId, role }) => [elementId, role]));
  return flows.flatMap(({ id, from, to }) => {
    const [giving, taking] = [roles.get(from), roles.get(to)];
    if (!giving || !taking || giving === taking) return [];
    const text = HAND_OVER_SIGN;
    return [
      { elementId: id, corner: 'on-flow', text, title: title(giving, taking), tone: 'neutral' },
    ];
  });
}
