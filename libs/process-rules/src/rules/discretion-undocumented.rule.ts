import type { ProcessRule } from '../rule.ts';

export const discretionUndocumentedRule: ProcessRule = {
  id: 'discretion-undocumented',
  check: (view) =>
    view.model.steps
      .filter(({ activity }) => activity.ermessen === 'ermessen')
      .filter(
        ({ activity, controls }) =>
          activity.dokumente.length === 0 && !controls.some(({ nachweis }) => nachweis),
      )
      .map(({ id }) => ({ elementIds: [id] })),
};
