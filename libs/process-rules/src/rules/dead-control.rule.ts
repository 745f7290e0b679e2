import type { ProcessRule } from '../rule.ts';
import { pathGraph, reachable } from '#pruefwerk/process-graph';
import type { ProcessView } from '../view/process-view.ts';

/** Share of the cases below which a way is no way. */
const LEAST_SHARE = 0.01;

export const deadControlRule: ProcessRule = {
  id: 'dead-control',
  check(view) {
    const taken = visited(view);
    return view.controls
      .filter(({ step }) => !taken.has(step.id))
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
