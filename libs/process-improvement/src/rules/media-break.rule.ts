import type { ModelEdit, ProcessStep } from '#pruefwerk/bpmn';
import type { Range } from '#pruefwerk/process-figures';
import { setAttribute } from '../change/edits.ts';
import { withStep } from '../change/with-elements.ts';
import type { Finding, ImprovementRule, Level } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const mediaBreakRule: ImprovementRule = {
  id: 'media-break',
  find: (view) =>
    view.model.steps.flatMap((step) =>
      step.mediaBreak && view.visits(step.id) > 0 ? [findingOf(view, step)] : [],
    ),
};

function findingOf(view: ImprovementView, step: ProcessStep): Finding {
  const { mediaBreak: found, activity } = step;
  const errors = activity.fehlerQuote;
  const own = errors === null ? (['transcriptionErrors'] as const) : [];
  return {
    kind: 'finding',
    elementIds: [step.id],
    facts: {
      ...{ kind: found?.kind ?? null, fromId: found?.fromStepId ?? null },
      ...{ from: [...(found?.from ?? [])], to: [...(found?.to ?? [])], errors },
    },
    uses: ['transcriptionMin', ...own, 'correctionMin'],
    change: () => ({ apply: (model) => withoutBreak(model, step), edits: editsOf(step) }),
    extra: { minutesPerCase: carrying(view, step), payGrade: activity.entgeltgruppe },
  };
}

/** Carrying over, and correcting what went wrong meanwhile. */
function carrying(view: ImprovementView, step: ProcessStep): Range {
  const visits = view.executions(step);
  const each = (level: Level): number => {
    const errors = step.activity.fehlerQuote ?? view.parameter('transcriptionErrors')[level];
    const correcting = errors * view.parameter('correctionMin')[level];
    return visits * (view.parameter('transcriptionMin')[level] + correcting);
  };
  return { low: each('low'), base: each('base'), high: each('high') };
}

/** The step takes what it is given; inside, it takes in what it hands out. */
const takenIn = ({ mediaBreak, activity }: ProcessStep) =>
  mediaBreak?.kind === 'inside' ? activity.medienAus : (mediaBreak?.from ?? []);

const withoutBreak = (model: Parameters<typeof withStep>[0], step: ProcessStep) =>
  withStep(model, step.id, (one) => ({
    ...one,
    activity: { ...one.activity, medienEin: takenIn(step) },
    mediaBreak: null,
  }));

const editsOf = (step: ProcessStep): readonly ModelEdit[] => [
  setAttribute(step.id, 'aktivitaet', 'medienEin', takenIn(step).join(';')),
];
