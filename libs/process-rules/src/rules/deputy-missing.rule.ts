import type { ProcessRule } from '../rule.ts';
import { controlledSteps, performerOf } from '../view/controlled-work.ts';
import type { PlacedControl, ProcessView } from '../view/process-view.ts';

export const deputyMissingRule: ProcessRule = {
  id: 'deputy-missing',
  check: (view) =>
    view.controls
      .filter(({ control }) => control.schluessel === true && control.ausfuehrung !== 'auto')
      .flatMap((placed) => {
        const role = performerOf(view, placed);
        // A role without a lane has its deputy elsewhere: nothing is claimed about it.
        const lanes = role === null ? [] : view.roles.lanesOf(role);
        if (lanes.length === 0) return [];
        const deputies = lanes.flatMap(({ iks }) => view.roles.named(iks.vertretung) ?? []);
        const own = deputies.find((deputy) => isControlled(view, placed, deputy)) ?? null;
        if (deputies.length > 0 && own === null) return [];
        const { step, control } = placed;
        const facts = {
          ...{ control: control.name ?? control.id, role: view.roles.title(role) },
          deputy: view.roles.title(own),
        };
        return [{ elementIds: [step.id], facts }];
      }),
};

function isControlled(view: ProcessView, placed: PlacedControl, deputy: string): boolean {
  return controlledSteps(view, placed).some((step) => view.roles.ofStep(step) === deputy);
}
