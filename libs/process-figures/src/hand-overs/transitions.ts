import type { ProcessModel } from '#pruefwerk/bpmn';
import { type Drawing, drawingOf } from '../visits/drawing.ts';
import type { Visits } from '../visits/expected-visits.ts';
import { type Equation, solveLinear } from '../visits/linear-system.ts';
import { Notes } from '../visits/notes.ts';
import { startsOf } from '../visits/starts.ts';
import { roleKeys } from '../figures/process-role.ts';

/** Work that goes from one role to a step: how often per case, and the hours on the last arrow. */
export interface Transition {
  readonly fromRole: string;
  readonly toStepId: string;
  readonly count: number;
  readonly transferHours: number;
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly hours: number;
}

/**
 * From each role to each activity, the expected number of times per case that one follows the other; gateways, events and
 * the frames of sub-processes hand on what they were given. A message counts as handed from its sender to its receiver.
 */
export function transitionsOf(model: ProcessModel, visits: Visits): readonly Transition[] {
  const drawing = drawingOf(model);
  const edges = edgesOf(drawing, visits);
  const roles = roleKeys(model);
  const works = new Set(
    model.steps
      .filter(({ id, kind }) => kind === 'activity' && !drawing.inside.has(id))
      .map(({ id }) => id),
  );
  const known = new Set([...works].flatMap((id) => roles.get(id) ?? []));
  const found = [...known].flatMap((role) => {
    const given = new Map(
      [...works]
        .filter((id) => roles.get(id) === role)
        .map((id) => [id, visits.perStep.get(id) ?? 0]),
    );
    return handedOn(role, given, { edges, works, visits });
  });
  return [...found, ...messagesOf(model, visits, roles)];
}

interface Network {
  readonly edges: readonly Edge[];
  readonly works: ReadonlySet<string>;
  readonly visits: Visits;
}

function handedOn(
  role: string,
  given: ReadonlyMap<string, number>,
  { edges, works, visits }: Network,
): Transition[] {
  const passing = new Set(
    edges.flatMap(({ from, to }) => [from, to]).filter((id) => !works.has(id)),
  );
  const equations = new Map<string, Equation & { terms: Map<string, number>; constant: number }>(
    [...passing].map((id) => [id, { constant: 0, terms: new Map<string, number>() }]),
  );
  const shareOf = (edge: Edge): number => {
    const left = visits.perStep.get(edge.from.replace(/^exit /, '')) ?? 0;
    return left > 0 ? edge.count / left : 0;
  };
  for (const edge of edges) {
    const equation = equations.get(edge.to);
    if (!equation) continue;
    if (given.has(edge.from)) equation.constant += edge.count;
    else if (!works.has(edge.from)) {
      equation.terms.set(edge.from, (equation.terms.get(edge.from) ?? 0) + shareOf(edge));
    }
  }
  const { values } = solveLinear(equations);
  return edges
    .filter(({ to }) => works.has(to))
    .map((edge) => {
      const count = given.has(edge.from)
        ? edge.count
        : shareOf(edge) * (values.get(edge.from) ?? 0);
      return { fromRole: role, toStepId: edge.to, count, transferHours: count * edge.hours };
    })
    .filter(({ count }) => count > 1e-12);
}

/** A sub-process is entered at its frame and left at `exit` of it. */
function edgesOf(drawing: Drawing, { perStep, perFlow }: Visits): Edge[] {
  const { model, inside, exceptions, flowsFrom, linkedTo } = drawing;
  const silent = new Notes(model);
  const exit = (id: string): string => (inside.has(id) ? `exit ${id}` : id);
  const visitsOf = (id: string): number => perStep.get(id) ?? 0;
  return model.steps.flatMap(({ id, parentId }): Edge[] => {
    const flows = flowsFrom.get(id) ?? [];
    const links = linkedTo.get(id) ?? [];
    const own = flows.map((flow) => ({
      ...{ from: exit(id), to: flow.toId, count: perFlow.get(flow.id) ?? 0 },
      hours: flow.iks.uebergabeZeitH ?? 0,
    }));
    const late = (exceptions.get(id) ?? []).map((one) => edge(exit(id), one.id, visitsOf(one.id)));
    const linked = links.map((to) => edge(id, to, visitsOf(id) / links.length));
    const first = inside.has(id) ? [...startsOf(drawing, id, silent)] : [];
    const entered = first.map(([to, share]) => edge(id, to, visitsOf(id) * share));
    const ends = parentId !== null && flows.length === 0 && links.length === 0;
    const left = ends ? [edge(exit(id), `exit ${parentId}`, visitsOf(id))] : [];
    return [...own, ...late, ...linked, ...entered, ...left];
  });
}

const edge = (from: string, to: string, count: number): Edge => ({ from, to, count, hours: 0 });

function messagesOf(
  model: ProcessModel,
  { perStep }: Visits,
  roles: ReadonlyMap<string, string | null>,
): Transition[] {
  return model.messages.flatMap(({ fromId, toId }) => {
    const [fromRole, toRole] = [roles.get(fromId), roles.get(toId)];
    const count = perStep.get(fromId) ?? 0;
    if (!fromRole || !toRole || count === 0) return [];
    return [{ fromRole, toStepId: toId, count, transferHours: 0 }];
  });
}
