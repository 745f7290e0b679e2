import { setAttribute } from '../change/edits.ts';
import { withActivity } from '../change/with-elements.ts';
import type { ImprovementRule } from '../rule.ts';

export const batchRule: ImprovementRule = {
  id: 'batch',
  find: (view) =>
    view.work
      .filter(({ activity }) => (activity.stapelIntervallH ?? 0) > 0)
      .map(({ id, activity }) => {
        const interval = activity.stapelIntervallH ?? 0;
        // Recorded waiting contains the waiting for the batch, which is half an interval on average.
        const told = activity.liegezeitH;
        const liegezeitH = told === null ? null : Math.max(0, told - interval / 2);
        return {
          kind: 'finding',
          elementIds: [id],
          facts: { interval, size: activity.stapelGroesse },
          uses: [],
          change: () => ({
            apply: (model) =>
              withActivity(model, id, { stapelIntervallH: null, stapelGroesse: null, liegezeitH }),
            edits: [
              setAttribute(id, 'aktivitaet', 'stapelIntervallH', null),
              setAttribute(id, 'aktivitaet', 'stapelGroesse', null),
              ...(told === null ? [] : [setAttribute(id, 'aktivitaet', 'liegezeitH', liegezeitH)]),
            ],
          }),
        };
      }),
};
