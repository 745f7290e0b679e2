import type { ProcessStep } from '#pruefwerk/bpmn';
import { reachable } from '#pruefwerk/process-graph';
import { setAttribute } from '../change/edits.ts';
import { withActivity } from '../change/with-elements.ts';
import type { Change, Finding, ImprovementRule, Level, Need } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

/** Above this the times are spread as widely as if they were of two kinds of cases (exponential: 1). */
const WIDE = 1;

export const triageRule: ImprovementRule = {
  id: 'triage',
  find: (view) => {
    const found = view.work.flatMap((step) => findingsAt(view, step));
    if (found.length > 0) return found;
    const told = view.work.some((step) => spreadOf(step) !== null);
    const timed = view.work.filter(({ id }) => view.minutes(id) > 0);
    return told || timed.length === 0 ? [] : [needOf(timed)];
  },
};

const needOf = (steps: readonly ProcessStep[]): Need => ({
  ...{ kind: 'need', input: 'spread' },
  elementIds: steps.map(({ id }) => id),
});

function findingsAt(view: ImprovementView, step: ProcessStep): readonly Finding[] {
  if (view.minutes(step.id) === 0) return [];
  const cv = spreadOf(step);
  if (cv !== null && cv >= WIDE)
    return [findingOf(view, step, { cv, gatewayId: null, share: null })];
  const small = smallAmounts(view, step);
  return small ? [findingOf(view, step, { cv: null, ...small })] : [];
}

interface Reason {
  readonly cv: number | null;
  readonly gatewayId: string | null;
  readonly share: number | null;
}

function findingOf(view: ImprovementView, step: ProcessStep, reason: Reason): Finding {
  const shareAt = (level: Level): number => reason.share ?? view.parameter('simpleShare')[level];
  return {
    kind: 'finding',
    elementIds: [step.id],
    facts: { ...reason, share: shareAt('base'), minutes: view.minutes(step.id) },
    uses: reason.share === null ? ['simpleShare', 'simpleTime'] : ['simpleTime'],
    change: (level) => {
      const rest = 1 - shareAt(level) * (1 - view.parameter('simpleTime')[level]);
      return shorter(step, rest);
    },
  };
}

/** The same step with a mean time of both kinds of cases. */
function shorter({ id, activity }: ProcessStep, rest: number): Change {
  const of = (minutes: number | null): number | null => (minutes === null ? null : minutes * rest);
  const told = {
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

/** Coefficient of variation of the observed times: half width × √n / 1.96 is their standard deviation. */
function spreadOf({ activity }: ProcessStep): number | null {
  const { grundzeitMin, erholzeitMin, zeitCi95, zeitN } = activity;
  const minutes = (grundzeitMin ?? 0) + (erholzeitMin ?? 0);
  if (zeitCi95 === null || zeitN === null || zeitN < 2 || minutes === 0) return null;
  return (zeitCi95 * Math.sqrt(zeitN)) / 1.96 / minutes;
}

/** A gateway on the amount, after which small and large cases are done in the same bound step all the same. */
function smallAmounts(
  view: ImprovementView,
  { id, activity }: ProcessStep,
): { gatewayId: string; share: number } | null {
  if (activity.ermessen !== 'gebunden') return null;
  for (const { id: gatewayId, decision, type } of view.model.steps) {
    if (type !== 'exclusiveGateway' || decision.kriterium !== 'betrag') continue;
    const flows = view.flowsFrom(gatewayId);
    const shares = flows.flatMap(({ iks }) => iks.wahrscheinlichkeit ?? []);
    const common = flows.every(({ toId }) => reachable(view.graph, [toId]).has(id));
    if (common && flows.length === 2 && shares.length === 2) {
      return { gatewayId, share: Math.min(...shares) };
    }
  }
  return null;
}
