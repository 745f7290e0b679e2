import type { ProcessModel } from '#pruefwerk/bpmn';
import type { KnockOut } from '../view/knock-outs.ts';

/** The same checks in another order: each keeps its gateway and the way on which it ends a case. */
export function reordered(
  model: ProcessModel,
  row: readonly KnockOut[],
  better: readonly KnockOut[],
): ProcessModel {
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return model;
  const target = last.onwards.toId;
  const onwards = new Map(
    better.map((one, index) => [one.onwards.id, better[index + 1]?.check.id ?? target]),
  );
  const begin = better[0]?.check.id ?? first.check.id;
  const inRow = new Set(row.map(({ onwards: flow }) => flow.id));
  const flows = model.flows.map((flow) => {
    if (inRow.has(flow.id)) return { ...flow, toId: onwards.get(flow.id) ?? flow.toId };
    return flow.toId === first.check.id ? { ...flow, toId: begin } : flow;
  });
  return { ...model, flows };
}
