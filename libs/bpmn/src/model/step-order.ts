import type { FlowNode } from './flow-nodes.ts';
import type { SequenceFlow } from './process-model.ts';

/**
 * The nodes along the flow: every node comes after those that lead to it (arrows back of a loop aside), the first arrow
 * out of a node is followed before the second, and what a sub-process holds comes right after it. The same file always
 * gives the same order. This is reverse postorder of a depth-first walk, without recursion: a file may hold a chain
 * that is longer than the call stack.
 */
export function alongTheFlow(
  nodes: readonly FlowNode[],
  flows: readonly SequenceFlow[],
): FlowNode[] {
  const next = successors(nodes, flows);
  const done = new Set<string>();
  const finished: FlowNode[] = [];
  const walk = (from: FlowNode): void => {
    const path: { readonly node: FlowNode; readonly rest: FlowNode[] }[] = [];
    const enter = (node: FlowNode): void => {
      if (done.has(node.id)) return;
      done.add(node.id);
      path.push({ node, rest: [...(next.get(node.id) ?? [])] });
    };
    enter(from);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      // Taken from the end: what is finished last stands first in the reversed order.
      const child = top.rest.pop();
      if (child) enter(child);
      else finished.push(...path.splice(-1).map(({ node }) => node));
    }
  };
  const entered = new Set([...next.values()].flat().map(({ id }) => id));
  const starts = nodes.filter(({ id }) => !entered.has(id));
  for (const start of starts.toReversed()) walk(start);
  const fromStarts = finished.splice(0).reverse();
  // A ring without a start is entered at its first node in the file.
  const rings = nodes.flatMap((node) => {
    walk(node);
    return finished.splice(0).reverse();
  });
  return [...fromStarts, ...rings];
}

function successors(
  nodes: readonly FlowNode[],
  flows: readonly SequenceFlow[],
): ReadonlyMap<string, FlowNode[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const next = new Map<string, FlowNode[]>(nodes.map(({ id }) => [id, []]));
  const connect = (fromId: string, to: FlowNode | undefined): void => {
    if (to) next.get(fromId)?.push(to);
  };
  const hasSource = new Set(flows.map(({ toId }) => toId));
  for (const node of nodes) {
    const isInnerStart = node.parentId !== null && !hasSource.has(node.id) && !node.attachedTo;
    if (isInnerStart && node.parentId !== null) connect(node.parentId, node);
  }
  for (const { fromId, toId } of flows) connect(fromId, byId.get(toId));
  for (const node of nodes) if (node.attachedTo) connect(node.attachedTo, node);
  return next;
}
