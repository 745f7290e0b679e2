import type { EngagementRole } from '#pruefwerk/access';
import type { Capacity } from './transition.ts';

/**
 * In which capacities a role acts. The audit office also records what the audited office answers on paper, so its
 * people act for auditee and owner; the audited office never acts for the auditors.
 */
const capacities: Readonly<Record<EngagementRole, readonly Capacity[]>> = {
  lead: ['auditor', 'auditee', 'lead', 'owner', 'verifier'],
  auditor: ['auditor', 'auditee', 'owner', 'verifier'],
  consultant: [],
  manager: ['auditee', 'owner'],
  reader: [],
};

export function capacitiesOf(role: EngagementRole): ReadonlySet<Capacity> {
  return new Set(capacities[role]);
}
