import type { ProcessModel, ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';
import { type Nesting, nestingOf } from '#pruefwerk/process-graph';

/** A model with what has to be looked up again and again. */
export interface Drawing {
  readonly model: ProcessModel;
  readonly nesting: Nesting;
  readonly steps: ReadonlyMap<string, ProcessStep>;
  /** What a sub-process holds; under null what stands in the processes themselves. */
  readonly inside: ReadonlyMap<string | null, readonly ProcessStep[]>;
  readonly flowsFrom: ReadonlyMap<string, readonly SequenceFlow[]>;
  /** Boundary events by the activity that they are attached to. */
  readonly exceptions: ReadonlyMap<string, readonly ProcessStep[]>;
  /** Where a thrown link goes on. */
  readonly linkedTo: ReadonlyMap<string, readonly string[]>;
}

export function drawingOf(model: ProcessModel): Drawing {
  const attached = model.steps.filter(({ event }) => event?.attachedTo);
  return {
    model,
    nesting: nestingOf(model),
    steps: new Map(model.steps.map((step) => [step.id, step])),
    inside: Map.groupBy(model.steps, ({ parentId }) => parentId),
    flowsFrom: Map.groupBy(model.flows, ({ fromId }) => fromId),
    exceptions: Map.groupBy(attached, ({ event }) => event?.attachedTo ?? ''),
    linkedTo: linksOf(model),
  };
}

/** Links join two places of one level of one process. */
function linksOf({ steps }: ProcessModel): ReadonlyMap<string, readonly string[]> {
  const place = ({ event, parentId, processId }: ProcessStep): string =>
    JSON.stringify([event?.link, parentId, processId]);
  const caught = Map.groupBy(
    steps.filter(({ type, event }) => type === 'intermediateCatchEvent' && event?.link),
    place,
  );
  const thrown = steps.filter(
    ({ type, event }) => type === 'intermediateThrowEvent' && event?.link,
  );
  return new Map(thrown.map((one) => [one.id, (caught.get(place(one)) ?? []).map(({ id }) => id)]));
}
