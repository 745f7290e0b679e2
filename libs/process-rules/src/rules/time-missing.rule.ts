import type { ProcessRule } from '../rule.ts';
import { isContainer } from '../view/containers.ts';

export const timeMissingRule: ProcessRule = {
  id: 'time-missing',
  check({ model }) {
    const holding = isContainer(model);
    const open = model.steps.filter(
      (step) =>
        step.kind === 'activity' &&
        !holding(step) &&
        step.activity.grundzeitMin === null &&
        step.activity.ausfuehrungsart !== 'auto',
    );
    // One report per process: a model that is new has no times at all.
    return [...Map.groupBy(open, ({ processId }) => processId).values()].map((steps) => ({
      elementIds: steps.map(({ id }) => id),
      facts: { steps: steps.length },
    }));
  },
};
