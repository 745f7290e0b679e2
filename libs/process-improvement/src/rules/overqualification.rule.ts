import type { ProcessStep } from '#pruefwerk/bpmn';
import { setAttribute } from '../change/edits.ts';
import { withActivity } from '../change/with-elements.ts';
import type { ImprovementRule, Need } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

/** Receive information, provide information, check formally. */
const SIMPLE: ReadonlySet<string> = new Set(['01', '02', '03']);

export const overqualificationRule: ImprovementRule = {
  id: 'overqualification',
  find: (view) => {
    const simple = view.work.filter(
      ({ id, activity }) =>
        SIMPLE.has(activity.rag ?? '') && activity.entgeltgruppe !== null && view.minutes(id) > 0,
    );
    const grade = view.inputs.simpleWorkGrade;
    const needed = view.inputs.figures.centsPerHour(grade);
    if (needed === null) return simple.length > 0 ? [needOf(simple)] : [];
    const unrated = simple.filter((step) => rateOf(view, step) === null);
    return [
      ...simple
        .filter((step) => (rateOf(view, step) ?? 0) > needed)
        .map(({ id, activity }) => ({
          kind: 'finding' as const,
          elementIds: [id],
          facts: { grade: activity.entgeltgruppe, needed: grade, rag: activity.rag },
          uses: [],
          change: () => ({
            apply: (model: ImprovementView['model']) =>
              withActivity(model, id, { entgeltgruppe: grade }),
            edits: [setAttribute(id, 'aktivitaet', 'entgeltgruppe', grade)],
          }),
        })),
      ...(unrated.length > 0 ? [needOf(unrated)] : []),
    ];
  },
};

const rateOf = ({ inputs }: ImprovementView, { activity }: ProcessStep): number | null =>
  inputs.figures.centsPerHour(activity.entgeltgruppe);

const needOf = (steps: readonly ProcessStep[]): Need => ({
  ...{ kind: 'need', input: 'hourly-rates' },
  elementIds: steps.map(({ id }) => id),
});
