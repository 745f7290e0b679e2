import type { SequenceFlow } from '#pruefwerk/bpmn';
import { caseGraph, reachable } from '#pruefwerk/process-graph';
import type { ImprovementRule } from '../rule.ts';
import type { ImprovementView } from '../view/improvement-view.ts';

export const exceptionRule: ImprovementRule = {
  id: 'exception',
  find: (view) =>
    view.model.flows
      .filter((flow) => isRare(view, flow))
      .flatMap((flow) => {
        const only = elementsOnlyBy(view, flow);
        const share = only.length / view.model.steps.length;
        if (share <= view.limit('exceptionElements')) return [];
        return [
          {
            kind: 'finding' as const,
            elementIds: [flow.toId, flow.fromId, flow.id],
            facts: { fromId: flow.fromId, probability: flow.iks.wahrscheinlichkeit, only, share },
            uses: ['exceptionShare', 'exceptionElements'] as const,
            change: null,
          },
        ];
      }),
};

function isRare(view: ImprovementView, { fromId, iks }: SequenceFlow): boolean {
  const isChoice = view.step(fromId)?.type === 'exclusiveGateway';
  const share = iks.wahrscheinlichkeit;
  return isChoice && share !== null && share < view.limit('exceptionShare');
}

/** Steps that no case comes to without this arrow. */
function elementsOnlyBy({ model, graph }: ImprovementView, flow: SequenceFlow): string[] {
  const without = caseGraph({ ...model, flows: model.flows.filter((one) => one !== flow) });
  const kept = reachable(without, graph.starts);
  const live = reachable(graph, graph.starts);
  return model.steps.map(({ id }) => id).filter((id) => live.has(id) && !kept.has(id));
}
