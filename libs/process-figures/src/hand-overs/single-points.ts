import type { ProcessModel } from '#pruefwerk/bpmn';
import { caseGraph, waysFrom } from '#pruefwerk/process-graph';
import { type ProcessRole, rolesOf } from '../figures/process-role.ts';

/** A role that every case has to pass, that nobody stands in for, and that is not known to have more than one post. */
export interface SinglePoint {
  readonly roleKey: string;
  /** False: the number of posts is not recorded. */
  readonly onePost: boolean;
}

/** In the order in which a case meets them. */
export function singlePointsOf(model: ProcessModel): readonly SinglePoint[] {
  const graph = caseGraph(model);
  const ways = waysFrom(graph, graph.starts);
  const left = new Set(model.flows.map(({ fromId }) => fromId));
  const free = ways(new Set());
  const ends = model.steps
    .filter(({ id, parentId, type }) => parentId === null && (type === 'endEvent' || !left.has(id)))
    .map(({ id }) => id)
    .filter((id) => free(id) !== null);
  const isOnEveryWay = ({ stepIds }: ProcessRole): boolean => {
    const past = ways(new Set(stepIds));
    return ends.length > 0 && ends.every((id) => past(id) === null);
  };
  return rolesOf(model)
    .filter(({ posts, deputy }) => deputy === null && (posts ?? 0) <= 1)
    .filter(isOnEveryWay)
    .map(({ key, posts }) => ({ roleKey: key, onePost: posts !== null }));
}
