import type { ProcessStep } from '#pruefwerk/bpmn';
import { withoutStep } from '../change/redrawn.ts';
import type { Finding, ImprovementRule } from '../rule.ts';
import { isManualControl, resultOf } from '../view/control-results.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const eliminationRule: ImprovementRule = {
  id: 'elimination',
  find: (view) =>
    view.work.flatMap((step) => {
      if (step.activity.wertbeitrag === 'verschwendung') return [findingOf(step, 'waste', null)];
      const bound = worstBound(view, step);
      if (bound === null || bound > view.limit('negligibleErrors')) return [];
      return [findingOf(step, 'no-errors', bound)];
    }),
};

const findingOf = (step: ProcessStep, reason: string, bound: number | null): Finding => ({
  kind: 'finding',
  elementIds: [step.id],
  facts: { reason, bound, controls: step.controls.map(({ id }) => id) },
  uses: reason === 'waste' ? [] : ['negligibleErrors'],
  change: () => ({ apply: (model) => withoutStep(model, step.id), edits: null }),
});

/** Of a step that does nothing but control: the highest share of errors that its tests leave possible. */
function worstBound(view: ImprovementView, { activity, controls }: ProcessStep): number | null {
  const controlsOnly = controls.length > 0 && (activity.zahlungsrelevant ?? 'nein') === 'nein';
  if (!controlsOnly || !controls.every(isManualControl)) return null;
  const bounds = controls.map(({ id }) => resultOf(view, id)?.upperBound ?? 1);
  return Math.max(...bounds);
}
