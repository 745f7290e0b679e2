import { type Assumption, type AssumptionCode, expectedVisits } from '#pruefwerk/process-figures';
import { pathGraph, reachable } from '#pruefwerk/process-graph';
import type { ProcessRule } from '../rule.ts';
import type { ProcessView } from '../view/process-view.ts';

/** Share of the cases below which a way is no way, and what figures may be off by. */
const LEAST_SHARE = 0.01;
const ROUNDING = 1e-9;

export const deadControlRule: ProcessRule = {
  id: 'dead-control',
  check(view) {
    const taken = visited(view);
    const isRare = rareSteps(view);
    return view.controls
      .filter(({ step }) => !taken.has(step.id) || isRare(step.id))
      .map(({ step, control }) => ({
        elementIds: [step.id],
        facts: {
          ...{
            control: control.name ?? control.id,
            reachable: view.live.has(step.id) ? 'rare' : 'never',
          },
        },
      }));
  },
};

/** Shares that nobody has recorded: what is computed from them is no proof. */
const GUESSED: ReadonlySet<AssumptionCode> = new Set([
  'figures.shares-missing',
  'figures.shares-inclusive',
  'figures.exception-share',
  'figures.starts-split',
]);

/**
 * Steps with less than one expected visit in a hundred cases, several rare decisions in a row included. Only recorded
 * shares count: where one on the way is guessed, nothing is said.
 */
function rareSteps(view: ProcessView): (id: string) => boolean {
  // Without any recorded share all of it would be guessed.
  if (view.model.flows.every(({ iks }) => iks.wahrscheinlichkeit === null)) return () => false;
  const { perStep, assumptions } = expectedVisits(view.model);
  const isGuessed = ({ code }: Assumption): boolean => GUESSED.has(code);
  const guessedAt = assumptions.filter(isGuessed).map(({ stepId }) => stepId);
  return (id) => {
    const step = view.step(id);
    if (!step || (perStep.get(id) ?? 1) >= LEAST_SHARE - ROUNDING) return false;
    const before = view.upTo(step);
    return !guessedAt.some((guessed) => guessed === null || before.has(guessed));
  };
}

/** What is reached when arrows that almost no case takes are left out. */
function visited({ graph, model }: ProcessView): ReadonlySet<string> {
  const share = (flow: (typeof model.flows)[number]): number => flow.iks.wahrscheinlichkeit ?? 1;
  const closed = model.flows.filter((flow) => share(flow) < LEAST_SHARE);
  const open = model.flows.filter((flow) => share(flow) >= LEAST_SHARE);
  const key = (from: string, to: string): string => `${from} ${to}`;
  const kept = new Set(open.map(({ fromId, toId }) => key(fromId, toId)));
  const rare = new Set(
    closed.map(({ fromId, toId }) => key(fromId, toId)).filter((one) => !kept.has(one)),
  );
  const groups = new Map(
    [...graph.groups].map(([to, all]) => [
      to,
      all.map((group) => group.filter((from) => !rare.has(key(from, to)))),
    ]),
  );
  const left = pathGraph(graph.ids, graph.starts, groups);
  return reachable(left, left.starts);
}
