import type { ProcessRule } from '../rule.ts';

export const controlAfterPaymentRule: ProcessRule = {
  id: 'control-after-payment',
  check: (view) =>
    view.payments
      .filter(({ activity }) => activity.zahlungsrelevant === 'zahltAus')
      .flatMap((payment) => {
        const before = view.upTo(payment);
        const prevents = view.controls.some(
          ({ step, control }) => before.has(step.id) && control.wirkung !== 'detektiv',
        );
        const detective = view.controls.filter(
          ({ step, control }) =>
            control.wirkung === 'detektiv' && (step === payment || view.leadsTo(payment, step)),
        );
        if (prevents || detective.length === 0) return [];
        const controlIds = detective.map(({ control }) => control.id);
        const stepIds = detective.map(({ step }) => step.id);
        const place = { placeId: view.lastCommonActivity(payment) };
        return [{ elementIds: [payment.id, ...stepIds], facts: { controlIds, ...place } }];
      }),
};
