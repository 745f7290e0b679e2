import type { ModelLane, ProcessModel, ProcessStep } from '#pruefwerk/bpmn';

/** Two texts mean the same role whatever their case and blanks. */
const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();

/**
 * Who does what. A role is told by `rolleRef` of its lane, else by the lane's name; a control may name it by either or
 * by the lane's id. A pool alone is an authority, no role.
 */
export class Roles {
  readonly #lanes: ReadonlyMap<string, ModelLane>;
  readonly #keys = new Map<string, string>();

  constructor(private readonly model: ProcessModel) {
    this.#lanes = new Map(model.lanes.map((lane) => [lane.id, lane]));
    for (const lane of model.lanes) {
      const key = keyOf(lane);
      if (key === null) continue;
      for (const name of [lane.iks.rolleRef, lane.name, lane.id]) {
        if (name && !this.#keys.has(plain(name))) this.#keys.set(plain(name), key);
      }
    }
  }

  laneOf({ laneId }: ProcessStep): ModelLane | null {
    return (laneId === null ? null : this.#lanes.get(laneId)) ?? null;
  }

  /** Null when nobody is named. */
  ofStep(step: ProcessStep): string | null {
    const lane = this.laneOf(step);
    return lane && keyOf(lane);
  }

  /** The role that a text means; one without a lane stands for itself. */
  named(text: string | null): string | null {
    return text === null ? null : (this.#keys.get(plain(text)) ?? plain(text));
  }

  lanesOf(role: string): readonly ModelLane[] {
    return this.model.lanes.filter((lane) => keyOf(lane) === role);
  }

  /** As people read it. */
  title(role: string | null): string | null {
    if (role === null) return null;
    const lane = this.lanesOf(role)[0];
    return lane?.name || (lane?.iks.rolleRef ?? role);
  }
}

function keyOf({ name, iks }: ModelLane): string | null {
  const text = iks.rolleRef ?? name;
  return text.trim() === '' ? null : plain(text);
}
