import type { SequenceFlow } from '#pruefwerk/bpmn';
import { reachable } from '#pruefwerk/process-graph';
import { setAttribute } from '../change/edits.ts';
import { withShare } from '../change/with-elements.ts';
import type { Change, ImprovementRule } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const loopCompletenessRule: ImprovementRule = {
  id: 'loop-completeness',
  find: (view) =>
    waysBack(view).map((flow) => {
      const share = flow.iks.wahrscheinlichkeit ?? 0;
      return {
        kind: 'finding',
        elementIds: [flow.fromId, flow.toId, flow.id],
        facts: { toId: flow.toId, share, visits: view.visits(flow.toId) },
        uses: ['loopThreshold', 'relocationEffect'],
        change: (level) =>
          lessOften(view, flow, share * (1 - view.parameter('relocationEffect')[level])),
      };
    }),
};

/** Arrows of a decision about completeness, or about nothing that is told, that lead back often enough. */
function waysBack(view: ImprovementView): readonly SequenceFlow[] {
  return view.model.flows.filter(({ fromId, toId, iks }) => {
    const step = view.step(fromId);
    const criterion = step?.decision.kriterium ?? 'vollstaendigkeit';
    const isDecision = step?.type === 'exclusiveGateway' && criterion === 'vollstaendigkeit';
    if (!isDecision || (iks.wahrscheinlichkeit ?? 0) < view.limit('loopThreshold')) return false;
    return reachable(view.graph, [toId]).has(fromId) && !isForward(view, fromId, toId);
  });
}

/** Inside a larger circle every arrow leads back at last; only one that closes its own counts. */
function isForward(view: ImprovementView, fromId: string, toId: string): boolean {
  const past = reachable(view.graph, view.graph.starts, new Set([toId]));
  return past.has(fromId);
}

function lessOften(view: ImprovementView, flow: SequenceFlow, share: number): Change {
  const after = withShare(view.model, flow.id, share);
  const told = after.flows.filter(({ fromId }) => fromId === flow.fromId);
  return {
    apply: (model) => withShare(model, flow.id, share),
    edits: told.map(({ id, iks }) =>
      setAttribute(id, 'fluss', 'wahrscheinlichkeit', iks.wahrscheinlichkeit),
    ),
  };
}
