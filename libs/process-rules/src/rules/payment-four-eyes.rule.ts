import type { ProcessStep } from '#pruefwerk/bpmn';
import type { ProcessRule } from '../rule.ts';
import { ownWork, performerOf } from '../view/controlled-work.ts';
import type { PlacedControl, ProcessView } from '../view/process-view.ts';

export const paymentFourEyesRule: ProcessRule = {
  id: 'payment-four-eyes',
  check(view) {
    const fourEyes = view.controls.filter(
      (placed) => placed.control.art === 'vierAugen' && !ownWork(view, placed),
    );
    return view.payments.flatMap((payment) => {
      const seconds = fourEyes.filter((placed) => isSecondPerson(view, placed, payment));
      const controlled = new Set(seconds.map(({ step }) => step.id));
      const path = view.wayPast(payment, controlled);
      if (!path) return [];
      const facts = { placeId: view.lastCommonActivity(payment), controls: controlled.size };
      return [{ elementIds: [payment.id], facts, path }];
    });
  },
};

/** The one who orders is a second person to those who prepared; the one who pays out is none to himself. */
function isSecondPerson(view: ProcessView, placed: PlacedControl, payment: ProcessStep): boolean {
  const performer = performerOf(view, placed);
  if (performer === null) return false;
  const ordersOnly = payment.activity.zahlungsrelevant === 'ordnetAn';
  return ordersOnly || performer !== view.roles.ofStep(payment);
}
