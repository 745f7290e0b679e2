import type { IksControl, ProcessStep } from '#pruefwerk/bpmn';
import { withActivity, withControl } from '../change/with-elements.ts';
import type { Finding, ImprovementRule, Need } from '../rule.ts';
import { isManualControl, resultOf } from '../view/control-results.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const controlBySampleRule: ImprovementRule = {
  id: 'control-by-sample',
  find: (view) => {
    const all = view.work.flatMap((step) => {
      const [control, ...others] = step.controls;
      return control && others.length === 0 && isFull(control) ? [{ step, control }] : [];
    });
    const untested = all.filter(({ control }) => resultOf(view, control.id) === null);
    return [
      ...all.flatMap(({ step, control }) => findingsAt(view, step, control)),
      ...(untested.length > 0 ? [needOf(untested.map(({ step }) => step))] : []),
    ];
  },
};

const needOf = (steps: readonly ProcessStep[]): Need => ({
  ...{ kind: 'need', input: 'control-results' },
  elementIds: steps.map(({ id }) => id),
});

/** By a person, at every case. */
const isFull = (control: IksControl): boolean =>
  isManualControl(control) && (control.quote ?? 1) === 1 && control.art !== 'stichprobe';

function findingsAt(
  view: ImprovementView,
  step: ProcessStep,
  control: IksControl,
): readonly Finding[] {
  const result = resultOf(view, control.id);
  const limit = view.limit('tolerableErrors');
  const isControlOnly = (step.activity.zahlungsrelevant ?? 'nein') === 'nein';
  if (!result || result.upperBound >= limit || !isControlOnly) return [];
  const share = view.parameter('sampleShare').base;
  return [
    {
      kind: 'finding',
      elementIds: [step.id],
      facts: {
        ...{ control: control.name ?? control.id, bound: result.upperBound, share, limit },
        // With the true share at its bound, so many cases a year would pass unseen.
        unseen: (view.casesPerYear ?? 0) * view.visits(step.id) * result.upperBound * (1 - share),
      },
      uses: ['tolerableErrors', 'sampleShare'],
      change: (level) => sampled(step, control.id, view.parameter('sampleShare')[level]),
    },
  ];
}

/** A sample is no control of each case: the key control of the copy is gone, and its step is done less often. */
const sampled = ({ id, activity }: ProcessStep, controlId: string, share: number) => ({
  edits: null,
  apply: (model: Parameters<typeof withControl>[0]) =>
    withActivity(
      withControl(model, controlId, { art: 'stichprobe', quote: share, schluessel: false }),
      id,
      { haeufigkeitProFall: (activity.haeufigkeitProFall ?? 1) * share },
    ),
});
