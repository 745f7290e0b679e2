import type { ModelLane, ProcessModel } from '#pruefwerk/bpmn';

/** People who share the work of one or more lanes. */
export interface SimulatedRole {
  readonly key: string;
  readonly title: string;
  readonly lanes: readonly ModelLane[];
}

const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/** Lanes with the same reference and site share their people; a lane without a reference stands for itself. */
export function rolesOf({ lanes, steps }: ProcessModel): SimulatedRole[] {
  const used = new Set(steps.map(({ laneId }) => laneId));
  const grouped = Map.groupBy(
    lanes.filter(({ id }) => used.has(id)),
    roleKey,
  );
  return [...grouped].map(([key, members]) => ({
    key,
    title: members[0]?.name || key,
    lanes: members,
  }));
}

export function roleKey({ id, iks }: ModelLane): string {
  if (!iks.rolleRef) return id;
  return [iks.rolleRef, ...(iks.standort ? [iks.standort] : [])].map(plain).join('@');
}
