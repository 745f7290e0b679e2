import type { Medium } from '#pruefwerk/bpmn';
import type { ProcessRule } from '../rule.ts';

const OUTSIDE: ReadonlySet<Medium> = new Set(['papier', 'excel']);

export const outsideBusinessSystemRule: ProcessRule = {
  id: 'outside-business-system',
  check: (view) =>
    view.payments
      .filter(({ activity }) => activity.zahlungsrelevant === 'zahltAus')
      .flatMap(({ id, activity }) => {
        const { itSysteme, medienEin, medienAus } = activity;
        const media = [...new Set([...medienEin, ...medienAus])].filter((one) => OUTSIDE.has(one));
        if (itSysteme.length > 0 && media.length === 0) return [];
        return [{ elementIds: [id], facts: { systems: itSysteme, media } }];
      }),
};
