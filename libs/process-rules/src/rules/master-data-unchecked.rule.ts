import type { ProcessRule } from '../rule.ts';
import { comparesMasterData } from '../view/matching-controls.ts';

export const masterDataUncheckedRule: ProcessRule = {
  id: 'master-data-unchecked',
  check(view) {
    const compared = view.stepsWith(({ control }) => comparesMasterData(control));
    const changes = view.model.steps.filter(({ activity }) => activity.stammdatenAenderung);
    return changes.flatMap((change) => {
      const past = view.waysBetween(change, compared);
      const ways = view.payments.flatMap((payment) => {
        const path = past(payment);
        return path ? [{ payment, path }] : [];
      });
      const shortest = ways.toSorted((a, b) => a.path.length - b.path.length)[0];
      if (!shortest) return [];
      const { payment, path } = shortest;
      return [{ elementIds: [change.id, payment.id], facts: { paymentId: payment.id }, path }];
    });
  },
};
