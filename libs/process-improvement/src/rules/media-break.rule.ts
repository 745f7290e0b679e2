import type { Medium, ModelEdit, ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import type { Range } from '#pruefwerk/process-figures';
import { setAttribute } from '../change/edits.ts';
import { withActivity, withStep } from '../change/with-elements.ts';
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
      medium: mended(step).medium,
    },
    uses: ['transcriptionMin', ...own, 'correctionMin'],
    change: () => ({ apply: (model) => withoutBreak(model, step), edits: editsOf(step) }),
    extra: {
      minutesPerCase: view.withinTime(step, carrying(view, step)),
      payGrade: activity.entgeltgruppe,
    },
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

/** Both sides in one medium. */
interface Mended {
  readonly elementId: string;
  readonly side: 'medienEin' | 'medienAus';
  readonly medium: readonly Medium[];
}

/** From what is only heard to a system: a medium with more of the information ready for use comes later. */
const RANK: readonly Medium[] = ['telefon', 'papier', 'email', 'excel', 'portal', 'fachverfahren'];

const best = (media: readonly Medium[]): Medium | null =>
  media.toSorted((a, b) => RANK.indexOf(b) - RANK.indexOf(a))[0] ?? null;

/** The side with the poorer medium changes: nobody goes back to paper for the sake of one medium. */
function mended({ id, mediaBreak: found }: ProcessStep): Mended {
  const [given, needed] = [best(found?.from ?? []), best(found?.to ?? [])];
  const isBetter = RANK.indexOf(needed ?? 'telefon') > RANK.indexOf(given ?? 'telefon');
  const [giver, medium] = [found?.fromStepId ?? id, isBetter ? needed : given];
  const isInside = found?.kind === 'inside';
  return {
    elementId: isBetter ? giver : id,
    side: isBetter === isInside ? 'medienEin' : 'medienAus',
    medium: medium === null ? [] : [medium],
  };
}

function withoutBreak(model: ProcessModel, step: ProcessStep): ProcessModel {
  const { elementId, side, medium } = mended(step);
  const changed = withStep(model, step.id, (one) => ({ ...one, mediaBreak: null }));
  return withActivity(changed, elementId, { [side]: medium });
}

function editsOf(step: ProcessStep): readonly ModelEdit[] {
  const { elementId, side, medium } = mended(step);
  return [setAttribute(elementId, 'aktivitaet', side, medium.join(';'))];
}
