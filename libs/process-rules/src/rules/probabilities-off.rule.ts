import type { ProcessRule } from '../rule.ts';
import { branchesOf } from '../view/branches.ts';

/** Thirds are written as 0.33: what rounding takes away is no fault. */
const TOLERANCE = 0.0151;

export const probabilitiesOffRule: ProcessRule = {
  id: 'probabilities-off',
  check: ({ model }) =>
    branchesOf(model).flatMap(({ gateway, flows }) => {
      const shares = flows.flatMap(({ iks }) => iks.wahrscheinlichkeit ?? []);
      const sum = shares.reduce((total, share) => total + share, 0);
      if (shares.length < flows.length || Math.abs(sum - 1) < TOLERANCE) return [];
      const facts = { percent: Math.round(sum * 1000) / 10 };
      return [{ elementIds: [gateway.id, ...flows.map(({ id }) => id).filter(Boolean)], facts }];
    }),
};
