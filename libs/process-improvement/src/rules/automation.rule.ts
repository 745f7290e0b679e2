import type { ProcessStep } from '#pruefwerk/bpmn';
import { setAttribute } from '../change/edits.ts';
import { withActivity } from '../change/with-elements.ts';
import type { Change, ImprovementRule, Need } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const automationRule: ImprovementRule = {
  id: 'automation',
  find: (view) => {
    const fit = view.work.filter((step) => isBoundWork(view, step));
    if (view.casesPerYear === null) return fit.length === 0 ? [] : [needOf(fit)];
    const cases = view.casesPerYear;
    return fit
      .filter((step) => view.executions(step) * cases >= view.limit('automationCases'))
      .map((step) => ({
        kind: 'finding',
        elementIds: [step.id],
        facts: { executions: view.executions(step) * cases, systems: step.activity.itSysteme },
        uses: ['automationCases', 'automationShare'],
        change: (level) => automated(step, 1 - view.parameter('automationShare')[level]),
      }));
  },
};

const needOf = (steps: readonly ProcessStep[]): Need => ({
  ...{ kind: 'need', input: 'case-count' },
  elementIds: steps.map(({ id }) => id),
});

/** By hand, without discretion, with data that are in a system already. */
function isBoundWork(view: ImprovementView, { id, activity }: ProcessStep): boolean {
  const { ausfuehrungsart, ermessen, itSysteme } = activity;
  const byHand = ausfuehrungsart === 'manuell' && ermessen === 'gebunden';
  return byHand && itSysteme.length > 0 && view.minutes(id) > 0;
}

function automated({ id, activity }: ProcessStep, rest: number): Change {
  const of = (minutes: number | null): number | null => (minutes === null ? null : minutes * rest);
  const told = {
    ausfuehrungsart: 'teilauto' as const,
    grundzeitMin: of(activity.grundzeitMin),
    erholzeitMin: of(activity.erholzeitMin),
    zeitCi95: of(activity.zeitCi95),
  };
  return {
    apply: (model) => withActivity(model, id, told),
    edits: Object.entries(told).flatMap(([name, value]) =>
      value === null ? [] : [setAttribute(id, 'aktivitaet', name, value)],
    ),
  };
}
