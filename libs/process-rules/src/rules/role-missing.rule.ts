import type { ProcessRule } from '../rule.ts';

export const roleMissingRule: ProcessRule = {
  id: 'role-missing',
  check: (view) =>
    view.payments
      .filter((step) => view.roles.ofStep(step) === null)
      .map(({ id, role }) => ({ elementIds: [id], facts: { pool: role } })),
};
