import type { ModelLane, ProcessModel, ProcessStep } from '#pruefwerk/bpmn';

/** Who works on a case: a role in a unit. Lanes with the same name, unit and site are one role. */
export interface ProcessRole {
  readonly key: string;
  readonly name: string;
  readonly unit: string | null;
  readonly site: string | null;
  /** Full posts there are, or are planned when nothing else is recorded. */
  readonly posts: number | null;
  /** Who stands in; null when nobody is recorded. */
  readonly deputy: string | null;
  readonly stepIds: readonly string[];
}

/** The roles in the order in which a case meets them; steps without one are left out. */
export function rolesOf(model: ProcessModel): readonly ProcessRole[] {
  const lanes = new Map(model.lanes.map((lane) => [lane.id, lane]));
  const steps = model.steps.filter(({ kind, role }) => kind === 'activity' && role !== null);
  const groups = Map.groupBy(steps, (step) => roleKey(step, lanes));
  return [...groups].map(([key, own]) => roleFrom(key, own, lanes));
}

/** By step, the key of its role; null without one. */
export function roleKeys(model: ProcessModel): ReadonlyMap<string, string | null> {
  const lanes = new Map(model.lanes.map((lane) => [lane.id, lane]));
  return new Map(
    model.steps.map((step) => [step.id, step.role === null ? null : roleKey(step, lanes)]),
  );
}

type Lanes = ReadonlyMap<string, ModelLane>;

function roleFrom(key: string, steps: readonly ProcessStep[], lanes: Lanes): ProcessRole {
  const own = new Set(steps.flatMap(({ laneId }) => lanes.get(laneId ?? '') ?? []));
  const first = <T>(read: (lane: ModelLane) => T | null): T | null =>
    [...own].map(read).find((value) => value !== null) ?? null;
  return {
    ...{ key, name: steps[0]?.role ?? '', stepIds: steps.map(({ id }) => id) },
    unit: first(({ iks }) => iks.orgEinheit),
    site: first(({ iks }) => iks.standort),
    posts: first(({ iks }) => iks.vzaeIst ?? iks.vzaeSoll),
    deputy: first(({ iks }) => iks.vertretung),
  };
}

function roleKey({ role, laneId }: ProcessStep, lanes: Lanes): string {
  const iks = lanes.get(laneId ?? '')?.iks;
  return JSON.stringify([iks?.orgEinheit ?? null, role, iks?.standort ?? null]);
}
