import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';

/** What a sub-process holds, and where it is entered and left; null stands for the processes themselves. */
export interface Nesting {
  starts(parentId: string | null): readonly string[];
  /** The nodes at which whatever stands for this one ends: itself, or the last ones inside. */
  ends(id: string): readonly string[];
}

export function nestingOf(model: ProcessModel): Nesting {
  const entered = new Set([
    ...model.flows.map(({ toId }) => toId),
    ...model.steps.filter((step) => isCaughtLink(step, model)).map(({ id }) => id),
  ]);
  const left = new Set(model.flows.map(({ fromId }) => fromId));
  const byParent = Map.groupBy(model.steps, ({ parentId }) => parentId);
  const types = new Map(model.steps.map(({ id, type }) => [id, type]));
  const inside = (parentId: string | null): readonly ProcessStep[] => byParent.get(parentId) ?? [];

  const startsOf = (steps: readonly ProcessStep[]): string[] => {
    const open = steps.filter(({ id, event }) => !entered.has(id) && !event?.attachedTo);
    const events = open.filter(({ type }) => type === 'startEvent');
    const onEvent = open.filter(({ id }) => !left.has(id) && startsOnEvent(inside(id)));
    const chosen = events.length > 0 ? [...events, ...onEvent] : open;
    // A ring without a beginning is entered at its first node.
    return (chosen.length > 0 ? chosen : steps.slice(0, 1)).map(({ id }) => id);
  };
  const starts = (parentId: string | null): string[] =>
    [...Map.groupBy(inside(parentId), ({ processId }) => processId).values()].flatMap(startsOf);
  const ends = (id: string): string[] => {
    const last = inside(id).filter((step) => !left.has(step.id));
    if (last.length === 0) return [id];
    const skipped = types.get(id) === 'adHocSubProcess' ? [id] : [];
    return [...skipped, ...last.flatMap((step) => ends(step.id))];
  };
  return { starts, ends };
}

/** A link that is thrown nowhere is a beginning of its own. */
function isCaughtLink({ type, event }: ProcessStep, { steps }: ProcessModel): boolean {
  if (type !== 'intermediateCatchEvent' || !event?.link) return false;
  return steps.some(
    (one) => one.type === 'intermediateThrowEvent' && one.event?.link === event.link,
  );
}

/** An event sub-process: no arrow leads to it, what happens does. */
function startsOnEvent(steps: readonly ProcessStep[]): boolean {
  return steps.some(({ type, event }) => type === 'startEvent' && event?.trigger);
}
