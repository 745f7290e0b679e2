import type { ModelLane } from '#pruefwerk/bpmn';
import type { ProcessRule } from '../rule.ts';
import type { ProcessView } from '../view/process-view.ts';

type Branch = { readonly lane: ModelLane; readonly site: string; readonly controls: string[] };

export const branchesDifferRule: ProcessRule = {
  id: 'branches-differ',
  check(view) {
    const branches = view.model.lanes.flatMap((lane) => branchOf(view, lane));
    // Only the same role is comparable: other work has other controls.
    const byRole = Map.groupBy(branches, ({ lane }) => view.roles.named(lane.iks.rolleRef) ?? '');
    return [...byRole].flatMap(([role, group]) => {
      const sites = new Set(group.map(({ site }) => site));
      const all = [...new Set(group.flatMap(({ controls }) => controls))].sort();
      const short = group.filter(({ controls }) => controls.length < all.length);
      if (role === '' || sites.size < 2 || short.length === 0) return [];
      return short.map(({ lane, site, controls }) => {
        const missing = all.filter((one) => !controls.includes(one));
        return { elementIds: [lane.id], facts: { site, missing, role: view.roles.title(role) } };
      });
    });
  },
};

function branchOf({ controls }: ProcessView, lane: ModelLane): Branch[] {
  const site = lane.iks.standort;
  if (!site) return [];
  const own = controls.filter(({ step }) => step.laneId === lane.id);
  return [{ lane, site, controls: [...new Set(own.map(({ control }) => control.id))] }];
}
