import type { ProcessModel } from '#pruefwerk/bpmn';
import type { FigureAssumption } from '#pruefwerk/process-figures';
import type { LanePosts, OrganisedModel } from './organised-model.ts';

/** Where posts and deputies of each lane with work come from; told only when the organisation has any of them. */
export function postAssumptions(
  { lanes, steps }: ProcessModel,
  { lanes: found, date }: Pick<OrganisedModel, 'lanes' | 'date'>,
): FigureAssumption[] {
  if (found.length === 0) return [];
  const activities = steps.filter(({ kind }) => kind === 'activity');
  const busy = new Set(activities.map(({ laneId }) => laneId));
  const known = new Set(found.map(({ laneId }) => laneId));
  const others = lanes.filter(({ id }) => busy.has(id) && !known.has(id));
  return [
    ...found.filter(({ laneId }) => busy.has(laneId)).map((one) => postsFrom(one, date)),
    ...(others.length === 0 ? [] : [postsFromModel(others.map(({ name }) => name))]),
  ];
}

/** @param date plain date of the organisation */
export function postsFrom(
  { role, fte, postIds, deputies }: LanePosts,
  date: string,
): FigureAssumption {
  return {
    ...{ code: 'figures.posts-from-organisation', stepId: null },
    parameters: { role, fte, date, count: postIds.length, deputies: deputies.join(', ') || null },
  };
}

export const postsFromModel = (names: readonly string[]): FigureAssumption => ({
  ...{ code: 'figures.posts-from-model', stepId: null },
  parameters: { names: names.map((name) => `„${name}“`).join(', ') },
});
