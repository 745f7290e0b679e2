import type { ProcessRule } from '../rule.ts';
import { comparesPayments } from '../view/matching-controls.ts';

export const duplicateCheckMissingRule: ProcessRule = {
  id: 'duplicate-check-missing',
  check(view) {
    const once = view.model.processes.filter(({ iks }) => iks.zahlungsart === 'einmalig');
    const ids = new Set(once.map(({ id }) => id));
    const compared = view.stepsWith(({ control }) => comparesPayments(control));
    return view.payments
      .filter(
        ({ processId, activity }) => ids.has(processId) && activity.zahlungsrelevant === 'zahltAus',
      )
      .flatMap((payment) => {
        const path = view.wayPast(payment, compared);
        const facts = { placeId: view.lastCommonActivity(payment) };
        return path ? [{ elementIds: [payment.id], facts, path }] : [];
      });
  },
};
