import type { ProcessRule } from '../rule.ts';

export const rejectionWithoutReasonsRule: ProcessRule = {
  id: 'rejection-without-reasons',
  check(view) {
    const told = view.model.steps.filter(({ activity }) => activity.bescheidMitRechtsbehelf);
    const steps = new Set(told.map(({ id }) => id));
    return view.model.steps
      .filter(({ event }) => event?.ergebnis === 'abgelehnt')
      .flatMap((end) => {
        const path = view.wayPast(end, steps);
        return path ? [{ elementIds: [end.id], path }] : [];
      });
  },
};
