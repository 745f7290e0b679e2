import type { Groundwork } from './groundwork.ts';

/** Messages within a case: they begin something, or are waited for, when somebody in the model can send them. */
export function addMessages({ model, stations, live, graph }: Groundwork): void {
  const entered = new Set(model.flows.map(({ toId }) => toId));
  const begun = new Set(graph.starts);
  for (const { fromId, toId } of model.messages) {
    const [from, to] = [stations.get(fromId), stations.get(toId)];
    if (!from || !to || !live.has(fromId) || begun.has(toId)) continue;
    from.sends = [...from.sends, to];
    if (entered.has(toId)) to.waits = true;
    else to.begins = true;
  }
}
