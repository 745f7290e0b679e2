import type { ProcessRule } from '../rule.ts';
import { branchesOf } from '../view/branches.ts';

export const probabilityMissingRule: ProcessRule = {
  id: 'probability-missing',
  check: ({ model }) =>
    branchesOf(model).flatMap(({ gateway, flows }) => {
      const open = flows.filter(({ iks }) => iks.wahrscheinlichkeit === null);
      if (open.length === 0) return [];
      const facts = { ways: flows.length, missing: open.length };
      return [{ elementIds: [gateway.id, ...open.map(({ id }) => id).filter(Boolean)], facts }];
    }),
};
