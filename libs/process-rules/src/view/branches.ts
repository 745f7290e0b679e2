import type { ProcessModel, ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';

/** A gateway where exactly one of several ways is taken. */
export interface Branches {
  readonly gateway: ProcessStep;
  readonly flows: readonly SequenceFlow[];
}

export function branchesOf({ steps, flows }: ProcessModel): readonly Branches[] {
  const out = Map.groupBy(flows, ({ fromId }) => fromId);
  return steps
    .filter(({ type }) => type === 'exclusiveGateway' || type === 'eventBasedGateway')
    .map((gateway) => ({ gateway, flows: out.get(gateway.id) ?? [] }))
    .filter((one) => one.flows.length > 1);
}
