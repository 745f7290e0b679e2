import type {
  IksActivity,
  IksControl,
  IksRole,
  ProcessModel,
  ProcessStep,
  SequenceFlow,
} from '#pruefwerk/bpmn';

/** Copies of a model with one thing told otherwise. */
export function withStep(
  model: ProcessModel,
  id: string,
  change: (step: ProcessStep) => ProcessStep,
): ProcessModel {
  return { ...model, steps: model.steps.map((step) => (step.id === id ? change(step) : step)) };
}

export function withActivity(
  model: ProcessModel,
  id: string,
  told: Partial<IksActivity>,
): ProcessModel {
  return withStep(model, id, (step) => ({ ...step, activity: { ...step.activity, ...told } }));
}

export function withControl(
  model: ProcessModel,
  controlId: string,
  told: Partial<IksControl>,
): ProcessModel {
  const steps = model.steps.map((step) => ({
    ...step,
    controls: step.controls.map((one) => (one.id === controlId ? { ...one, ...told } : one)),
  }));
  return { ...model, steps };
}

export function withRole(
  model: ProcessModel,
  laneId: string,
  told: Partial<IksRole>,
): ProcessModel {
  const lanes = model.lanes.map((lane) =>
    lane.id === laneId ? { ...lane, iks: { ...lane.iks, ...told } } : lane,
  );
  return { ...model, lanes };
}

/** One way less often; what it loses goes to the others of its step in their proportions. */
export function withShare(model: ProcessModel, flowId: string, share: number): ProcessModel {
  const flow = model.flows.find(({ id }) => id === flowId);
  if (!flow) return model;
  const others = model.flows.filter((one) => one.fromId === flow.fromId && one.id !== flowId);
  const known = others.reduce((sum, one) => sum + (one.iks.wahrscheinlichkeit ?? 0), 0);
  const told = (one: SequenceFlow): number =>
    known === 0
      ? (1 - share) / others.length
      : ((one.iks.wahrscheinlichkeit ?? 0) / known) * (1 - share);
  const flows = model.flows.map((one) => {
    if (one.fromId !== flow.fromId) return one;
    const wahrscheinlichkeit = one.id === flowId ? share : told(one);
    return { ...one, iks: { ...one.iks, wahrscheinlichkeit } };
  });
  return { ...model, flows };
}
