import type { ProcessModel, ProcessStep } from '#pruefwerk/bpmn';
import { type Entries, entriesOf } from './entries.ts';
import { nestingOf } from './nesting.ts';
import { type PathGraph, pathGraph, reachable } from './path-graph.ts';

/**
 * The ways of a case through a model. A sub-process is its entrance and leads into what it holds, and from there on.
 * A boundary event can be entered from its activity and past it, because an interrupted activity is not finished. A
 * message from another pool starts its receiver or is waited for.
 */
export function caseGraph(model: ProcessModel): PathGraph {
  const nesting = nestingOf(model);
  const entries = entriesOf(model, nesting);
  const groups = new Map(model.steps.map((step) => [step.id, groupsOf(step, entries)]));
  for (const { id, event } of model.steps) {
    const host = event?.attachedTo;
    if (host) groups.set(id, [[host, ...(groups.get(host) ?? []).flat()]]);
  }
  const ids = model.steps.map(({ id }) => id);
  const starts = nesting.starts(null);
  const interrupted = model.steps.filter(({ event }) => starts.includes(event?.attachedTo ?? ''));
  const all = [...starts, ...interrupted.map(({ id }) => id)];
  return withLateStarts(ids, all, groups);
}

function groupsOf(step: ProcessStep, { arrows, fromAbove, messages }: Entries): string[][] {
  const led = arrows.get(step.id) ?? [];
  const parallel = step.type === 'parallelGateway';
  const ways = [...led.flat(), ...(fromAbove.get(step.id) ?? [])];
  const sent = messages.get(step.id) ?? [];
  return [...(parallel ? led : [ways]), sent].filter((group) => group.length > 0);
}

/** A pool that waits for a message which nobody can send is entered all the same: somebody outside sends it. */
function withLateStarts(
  ids: readonly string[],
  starts: readonly string[],
  groups: ReadonlyMap<string, string[][]>,
): PathGraph {
  const waits = (id: string): boolean => (groups.get(id) ?? []).length > 0;
  let graph = pathGraph(
    ids,
    starts.filter((id) => !waits(id)),
    groups,
  );
  for (const id of starts.filter(waits)) {
    if (reachable(graph, graph.starts).has(id)) continue;
    graph = pathGraph(ids, [...graph.starts, id], groups);
  }
  return graph;
}
