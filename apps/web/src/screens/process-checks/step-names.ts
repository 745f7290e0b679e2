import type { ProcessStep } from '../processes/processes.queries.ts';

/** How a step is called in a list: by its name, else by what it is. */
export function stepNames(
  steps: readonly ProcessStep[],
  typeOf: (step: ProcessStep) => string,
): ReadonlyMap<string, string> {
  return new Map(steps.map((step) => [step.elementId, step.name || typeOf(step)]));
}
