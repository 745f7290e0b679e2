import type { ProcessStep } from '#pruefwerk/bpmn';
import type { Drawing } from '../visits/drawing.ts';
import { type Level, thrownBy } from '../visits/level.ts';
import { type Equation, solveLinear } from '../visits/linear-system.ts';
import type { Notes } from '../visits/notes.ts';
import { type Outlet, outletsOf } from '../visits/outlets.ts';

/** Hours per visit of a step, what it holds included; and hours on an arrow. */
export interface Hours {
  readonly ofStep: (id: string) => number;
  readonly ofFlow: (id: string) => number;
}

/** One level as ways that exclude each other: of simultaneous ones the one that counts. */
export interface TimedLevel {
  readonly ids: readonly string[];
  readonly outlets: Map<string, readonly Outlet[]>;
}

export function timedLevel(
  steps: readonly ProcessStep[],
  drawing: Drawing,
  inner: ReadonlyMap<string, Level>,
  notes: Notes,
): TimedLevel {
  const outlets = steps.map((step): [string, Outlet[]] => {
    const thrown = thrownBy(inner.get(step.id), drawing);
    return [step.id, outletsOf(step, drawing, thrown, notes)];
  });
  return { ids: steps.map(({ id }) => id), outlets: new Map(outlets) };
}

/** How often each step counts, from these starts on. */
export function weightsOf(
  { ids, outlets }: TimedLevel,
  starts: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const terms = new Map(ids.map((id) => [id, new Map<string, number>()]));
  for (const [from, all] of outlets) {
    for (const { toId, share } of all) {
      const own = terms.get(toId);
      own?.set(from, (own.get(from) ?? 0) + share);
    }
  }
  const equations = ids.map((id): [string, Equation] => [
    id,
    { constant: starts.get(id) ?? 0, terms: terms.get(id) ?? new Map<string, number>() },
  ]);
  return solveLinear(new Map(equations)).values;
}

/** Expected hours from each step of the region, itself included, until the region is left. */
export function hoursToGo(
  { outlets }: TimedLevel,
  region: ReadonlySet<string>,
  hours: Hours,
): ReadonlyMap<string, number> {
  const equations = [...region].map((id): [string, Equation] => {
    const terms = new Map<string, number>();
    let constant = hours.ofStep(id);
    for (const { toId, share, flowId } of outlets.get(id) ?? []) {
      if (flowId !== null) constant += share * hours.ofFlow(flowId);
      if (region.has(toId)) terms.set(toId, (terms.get(toId) ?? 0) + share);
    }
    return [id, { constant, terms }];
  });
  return solveLinear(new Map(equations)).values;
}

/** Expected hours of what counts. */
export function hoursIn(
  { outlets }: TimedLevel,
  weights: ReadonlyMap<string, number>,
  hours: Hours,
): number {
  let sum = 0;
  for (const [id, weight] of weights) {
    if (weight === 0) continue;
    sum += weight * hours.ofStep(id);
    for (const { flowId, share } of outlets.get(id) ?? []) {
      if (flowId !== null) sum += weight * share * hours.ofFlow(flowId);
    }
  }
  return sum;
}
