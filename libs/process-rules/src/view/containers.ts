import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';

/** Tells the steps that only hold other steps: their work is told inside. */
export function isContainer({ steps }: ProcessModel): (step: ProcessStep) => boolean {
  const parents = new Set(steps.map(({ parentId }) => parentId));
  return ({ id }) => parents.has(id);
}
