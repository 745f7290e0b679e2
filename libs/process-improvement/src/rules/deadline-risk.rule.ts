import type { ImprovementRule } from '../rule.ts';

export const deadlineRiskRule: ImprovementRule = {
  id: 'deadline-risk',
  find: (view) => {
    const process = view.model.processes.find(({ iks }) => iks.gesetzlicheFrist !== null);
    if (!process) return [];
    const elementIds = [process.id];
    const { lateShare } = view.inputs;
    if (lateShare === null) return [{ kind: 'need', input: 'simulation', elementIds }];
    if (lateShare.base <= view.limit('lateThreshold')) return [];
    const cases = view.casesPerYear;
    return [
      {
        kind: 'finding',
        elementIds,
        facts: {
          ...{ days: process.iks.gesetzlicheFrist, norm: process.iks.norm },
          ...{ share: lateShare.base, low: lateShare.low, high: lateShare.high },
          late: cases === null ? null : cases * lateShare.base,
        },
        uses: ['lateThreshold'],
        change: null,
      },
    ];
  },
};
