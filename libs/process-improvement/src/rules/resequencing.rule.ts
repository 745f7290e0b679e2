import type { ProcessStep, SequenceFlow } from '#pruefwerk/bpmn';
import { reachable } from '#pruefwerk/process-graph';
import { intoArrow, withoutStep } from '../change/redrawn.ts';
import type { Finding, ImprovementRule } from '../rule.ts';
import { overlap, readsOf, tellsData, writesOf } from '../view/data-use.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const resequencingRule: ImprovementRule = {
  id: 'resequencing',
  find: (view) =>
    view.work.flatMap((step) => {
      const place = laterPlace(view, step);
      return place ? [findingOf(step, place)] : [];
    }),
};

interface Place {
  readonly gateway: ProcessStep;
  /** The only way on which the result is used. */
  readonly using: SequenceFlow;
  readonly unused: number;
}

const findingOf = (step: ProcessStep, { gateway, using, unused }: Place): Finding => ({
  kind: 'finding',
  elementIds: [step.id, gateway.id, using.id],
  facts: { gatewayId: gateway.id, towardsId: using.toId, unused },
  uses: [],
  change: () => ({
    apply: (model) => intoArrow(withoutStep(model, step.id), using.id, [step]),
    edits: null,
  }),
});

/** The decision that follows in the same line and does not need the result, when only one of its ways does. */
function laterPlace(view: ImprovementView, step: ProcessStep): Place | null {
  const written = writesOf(step);
  if (written.size === 0 || view.hasBoundary(step.id)) return null;
  const gateway = decisionAhead(view, step, written);
  if (!gateway) return null;
  const flows = view.flowsFrom(gateway.id);
  const [using, ...others] = flows.filter(({ toId }) => isUsed(view, toId, written));
  if (!using || others.length > 0 || flows.length < 2) return null;
  const taken = view.figures.visits.perFlow.get(using.id) ?? 0;
  const visits = view.visits(gateway.id);
  const unused = visits === 0 ? 0 : 1 - taken / visits;
  return unused > 1e-9 ? { gateway, using, unused } : null;
}

/** Between them stands at least one step, which tells its data and does not read the result. */
function decisionAhead(
  view: ImprovementView,
  step: ProcessStep,
  written: ReadonlySet<string>,
): ProcessStep | null {
  let passed = 0;
  for (let next = view.nextInLine(step.id); next; next = view.nextInLine(next.id)) {
    if (next.type === 'exclusiveGateway') return passed > 0 ? next : null;
    if (!tellsData(next) || overlap(readsOf(next), written)) return null;
    passed += 1;
  }
  return null;
}

function isUsed(view: ImprovementView, fromId: string, written: ReadonlySet<string>): boolean {
  const after = reachable(view.graph, [fromId]);
  return view.work.some((step) => after.has(step.id) && overlap(readsOf(step), written));
}
