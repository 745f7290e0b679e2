import type { ProcessRule, RuleReport } from '../rule.ts';
import { ownWork } from '../view/controlled-work.ts';
import type { ProcessView } from '../view/process-view.ts';

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
    const controls = byNumber.map((placed) => {
      const steps = new Set(placed.map(({ step }) => step.id));
      const past = view.waysPast(steps);
      // A control that can be passed by on the first way already is another rule's matter.
      return { placed, steps, sure: view.payments.filter((payment) => !past(payment)) };
    });
    return changes.flatMap((change) => {
      const reports = controls.flatMap(({ placed, steps, sure }) => {
        const past = view.waysBetween(change, steps);
        return sure.flatMap((payment) => {
          const [path, control] = [past(payment), placed[0]?.control];
          if (!path || !control) return [];
          const facts = { control: control.name ?? control.id, paymentId: payment.id };
          return [{ elementIds: [change.id, payment.id], facts, path }];
        });
      });
      return alongPayments(view, reports);
    });
  },
};

/** For each payment, its controls. */
function alongPayments(view: ProcessView, reports: readonly RuleReport[]): RuleReport[] {
  const byPayment = Map.groupBy(reports, ({ elementIds }) => elementIds[1]);
  return view.payments.flatMap(({ id }) => byPayment.get(id) ?? []);
}
