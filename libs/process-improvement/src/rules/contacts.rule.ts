import { times } from '#pruefwerk/process-figures';
import type { ImprovementRule } from '../rule.ts';

export const contactsRule: ImprovementRule = {
  id: 'contacts',
  find: (view) => {
    const { contacts } = view.figures.totals;
    const more = contacts.value.base - 1;
    if (more <= 1e-9) return [];
    const steps = [...new Set(contacts.lines.flatMap(({ stepId }) => stepId ?? []))];
    const grades = steps.flatMap((id) => view.step(id)?.activity.entgeltgruppe ?? []);
    return [
      {
        kind: 'finding',
        elementIds: steps,
        facts: { contacts: contacts.value.base, more },
        uses: ['contactMin', 'letterCents'],
        change: null,
        extra: {
          minutesPerCase: times(view.parameter('contactMin'), more),
          payGrade: grades[0] ?? null,
          centsPerCase: times(view.parameter('letterCents'), more),
        },
      },
    ];
  },
};
