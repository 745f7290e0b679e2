import type { ProcessModel } from '#pruefwerk/bpmn';
import { rolesOf } from '#pruefwerk/process-simulation';
import type { OrganisedModel } from '../figures/organised-model.ts';

/** Lanes that share their people mean the same posts: only the first of them counts these, or they would work twice. */
export function sharedOnce({ model, lanes: found }: OrganisedModel): ProcessModel {
  const again = new Set<string>();
  for (const { lanes } of rolesOf(model)) {
    const seen = new Set<string>();
    for (const { id } of lanes) {
      const posts = found.find(({ laneId }) => laneId === id)?.postIds ?? [];
      if (posts.some((one) => seen.has(one))) again.add(id);
      for (const one of posts) seen.add(one);
    }
  }
  const lanes = model.lanes.map((lane) =>
    again.has(lane.id) ? { ...lane, iks: { ...lane.iks, vzaeIst: null, vzaeSoll: null } } : lane,
  );
  return { ...model, lanes };
}
