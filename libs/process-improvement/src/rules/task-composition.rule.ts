import type { ProcessStep } from '#pruefwerk/bpmn';
import { times } from '#pruefwerk/process-figures';
import { joined } from '../change/joined.ts';
import { withActivity, withStep } from '../change/with-elements.ts';
import type { Finding, ImprovementRule } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const taskCompositionRule: ImprovementRule = {
  id: 'task-composition',
  find: (view) =>
    view.work.flatMap((step) => {
      const next = view.nextInLine(step.id);
      if (!next || !view.work.includes(next) || view.hasBoundary(next.id)) return [];
      if (isSameWork(step, next)) return [merged(view, step, next)];
      const back = view.nextInLine(next.id);
      const isPingPong =
        back !== null && view.work.includes(back) && back.role === step.role && isOther(step, next);
      return isPingPong ? [inOneHand(view, step, [next, back])] : [];
    }),
};

/** By the same people with the same systems. */
const isSameWork = (one: ProcessStep, other: ProcessStep): boolean =>
  one.role !== null &&
  one.laneId === other.laneId &&
  one.activity.itSysteme.toSorted().join() === other.activity.itSysteme.toSorted().join() &&
  one.activity.ausfuehrungsart !== 'auto' &&
  other.activity.ausfuehrungsart !== 'auto';

const isOther = (one: ProcessStep, other: ProcessStep): boolean =>
  one.role !== null && other.role !== null && one.role !== other.role;

function merged(view: ImprovementView, step: ProcessStep, next: ProcessStep): Finding {
  return {
    kind: 'finding',
    elementIds: [step.id, next.id],
    facts: { kind: 'same-role', nextId: next.id, role: step.role },
    uses: ['setupMin'],
    change: () => ({
      edits: null,
      renamed: new Map([[next.id, step.id]]),
      apply: (model) => joined(model, step, next),
    }),
    extra: {
      minutesPerCase: view.withinTime(
        next,
        times(view.parameter('setupMin'), view.executions(next)),
      ),
      payGrade: next.activity.entgeltgruppe,
    },
  };
}

/** A case goes to others and comes back: the first ones do it all. */
function inOneHand(
  view: ImprovementView,
  step: ProcessStep,
  [next, back]: readonly [ProcessStep, ProcessStep],
): Finding {
  const without = { liegezeitH: null, transportzeitH: null };
  return {
    kind: 'finding',
    elementIds: [next.id, step.id, back.id],
    facts: { kind: 'ping-pong', role: step.role, other: next.role },
    uses: ['setupMin'],
    change: () => ({
      edits: null,
      apply: (model) => {
        const moved = withStep(model, next.id, (at) => ({
          ...at,
          laneId: step.laneId,
          role: step.role,
        }));
        return [next.id, back.id].reduce((all, id) => withActivity(all, id, without), moved);
      },
    }),
    extra: {
      minutesPerCase: times(view.parameter('setupMin'), 2 * view.executions(next)),
      payGrade: step.activity.entgeltgruppe,
    },
  };
}
