import { times } from '#pruefwerk/process-figures';
import type { ImprovementRule } from '../rule.ts';

export const handOversRule: ImprovementRule = {
  id: 'hand-overs',
  find: (view) => {
    const { handOvers, roles } = view.figures;
    const count = handOvers.reduce((sum, one) => sum + one.count, 0);
    const sites = new Set(roles.flatMap(({ site }) => site ?? []));
    if (count <= view.limit('handoverLimit') && sites.size < 2) return [];
    // Those that keep duties apart are no waste.
    const free = handOvers.filter(({ separating, count: own }) => separating < own);
    const hours = free.reduce(
      (sum, one) =>
        sum + ((one.waitingHours + one.transferHours) * (one.count - one.separating)) / one.count,
      0,
    );
    if (free.length === 0) return [];
    const separating = handOvers.reduce((sum, one) => sum + one.separating, 0);
    return [
      {
        kind: 'finding',
        elementIds: [...new Set(free.flatMap(({ toStepIds }) => toStepIds))],
        facts: { count, separating, sites: sites.size, hours },
        uses: ['handoverLimit', 'handoverReduction'],
        change: null,
        extra: { leadTimeH: times(view.parameter('handoverReduction'), hours) },
      },
    ];
  },
};
