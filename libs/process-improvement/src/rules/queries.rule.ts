import { times } from '#pruefwerk/process-figures';
import { setAttribute } from '../change/edits.ts';
import { withActivity } from '../change/with-elements.ts';
import type { ImprovementRule } from '../rule.ts';

export const queriesRule: ImprovementRule = {
  id: 'queries',
  find: (view) =>
    view.work
      .filter(({ activity }) => (activity.rueckfragenQuote ?? 0) > view.limit('queryThreshold'))
      .map((step) => {
        const { id, activity } = step;
        const quota = activity.rueckfragenQuote ?? 0;
        const reduction = view.parameter('queryReduction');
        const queries = view.executions(step) * quota;
        const minutes = view.parameter('queryMin');
        const less = times(reduction, -quota);
        return {
          kind: 'finding',
          elementIds: [id],
          facts: { quota },
          uses: ['queryThreshold', 'queryMin', 'queryReduction'],
          change: (level) => ({
            apply: (model) => withActivity(model, id, { rueckfragenQuote: quota + less[level] }),
            edits: [setAttribute(id, 'aktivitaet', 'rueckfragenQuote', quota + less[level])],
          }),
          extra: {
            payGrade: activity.entgeltgruppe,
            minutesPerCase: {
              low: queries * reduction.low * minutes.low,
              base: queries * reduction.base * minutes.base,
              high: queries * reduction.high * minutes.high,
            },
          },
        };
      }),
};
