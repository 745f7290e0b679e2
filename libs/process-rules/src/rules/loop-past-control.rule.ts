import type { ProcessRule } from '../rule.ts';
import { ownWork } from '../view/controlled-work.ts';

export const loopPastControlRule: ProcessRule = {
  id: 'loop-past-control',
  check(view) {
    const counted = view.controls.filter(
      (placed) => placed.control.schluessel === true && !ownWork(view, placed),
    );
    const byNumber = [...Map.groupBy(counted, ({ control }) => control.id).values()];
    const changes = view.model.steps.filter(
      (step) =>
        (step.activity.zahlungsrelevant === 'aendert' || step.activity.stammdatenAenderung) &&
        view.leadsTo(step, step),
    );
    return changes.flatMap((change) =>
      view.payments.flatMap((payment) =>
        byNumber.flatMap((placed) => {
          const steps = new Set(placed.map(({ step }) => step.id));
          if (view.wayPast(payment, steps)) return [];
          const path = view.wayBetween(change, payment, steps);
          const control = placed[0]?.control;
          if (!path || !control) return [];
          const facts = { control: control.name ?? control.id, paymentId: payment.id };
          return [{ elementIds: [change.id, payment.id], facts, path }];
        }),
      ),
    );
  },
};
