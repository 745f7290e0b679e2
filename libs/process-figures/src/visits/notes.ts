import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import type { ProblemParameters } from '#pruefwerk/problems';
import type { Assumption, AssumptionCode, FlowProblem, FlowProblemCode } from './assumption.ts';

/** What had to be assumed on the way, each thing once. */
export class Notes {
  readonly #assumptions = new Map<string, Assumption>();
  readonly #problems = new Map<string, FlowProblem>();
  readonly #places: ReadonlyMap<string, string>;
  readonly #order: ReadonlyMap<string, number>;

  constructor(model: ProcessModel) {
    this.#order = new Map(model.steps.map(({ id, position }) => [id, position]));
    this.#places = placesOf(model);
  }

  assume(code: AssumptionCode, step: ProcessStep, parameters: ProblemParameters = {}): void {
    const named = { ...parameters, step: this.#places.get(step.id) ?? step.type };
    this.#assumptions.set(`${code} ${step.id}`, { code, stepId: step.id, parameters: named });
  }

  problem(code: FlowProblemCode, ids: readonly string[]): void {
    const stepIds = [...ids].sort((a, b) => this.#position(a) - this.#position(b));
    const [first = ''] = stepIds;
    const parameters = { step: this.#places.get(first) ?? '–', count: stepIds.length };
    this.#problems.set(`${code} ${first}`, { code, stepIds, parameters });
  }

  /** Along the flow. */
  assumptions(): Assumption[] {
    return [...this.#assumptions.values()].sort(
      (a, b) => this.#position(a.stepId ?? '') - this.#position(b.stepId ?? ''),
    );
  }

  problems(): FlowProblem[] {
    return [...this.#problems.values()].sort(
      (a, b) => this.#position(a.stepIds[0] ?? '') - this.#position(b.stepIds[0] ?? ''),
    );
  }

  #position(id: string): number {
    return this.#order.get(id) ?? 0;
  }
}

/** Name of every step; what has none goes by the named one before it. */
function placesOf({ steps, flows }: ProcessModel): ReadonlyMap<string, string> {
  const places = new Map(steps.map(({ id, name }) => [id, name]));
  const before = new Map(flows.map(({ fromId, toId }) => [toId, fromId]));
  for (const { id, name, type, event } of steps) {
    if (name !== '') continue;
    const source = event?.attachedTo ?? before.get(id) ?? '';
    places.set(id, places.get(source) || type);
  }
  return places;
}
