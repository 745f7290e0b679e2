import { type EngagementPermission, type EngagementRole, roleMay } from '#pruefwerk/access';
import type { WithheldPart } from './overview.ts';

/** What of an engagement a person's overview is made of. */
export interface OverviewScope {
  readonly role: EngagementRole;
  readonly payments: boolean;
  readonly redFlags: boolean;
  readonly persons: boolean;
  /** The account whose findings and measures alone are shown; null for all. */
  readonly ownOf: string | null;
  readonly may: (permission: EngagementPermission) => boolean;
  readonly withheld: WithheldPart[];
}

const PARTS: readonly WithheldPart[] = [
  { part: 'payments', permission: 'payment:read' },
  { part: 'red-flags', permission: 'red-flag:read' },
  { part: 'red-flags-about-persons', permission: 'red-flag:read-persons' },
  { part: 'other-findings', permission: 'finding:read' },
];

export function overviewScope(role: EngagementRole, accountId: string): OverviewScope {
  const may = (permission: EngagementPermission): boolean => roleMay(role, permission);
  return {
    role,
    payments: may('payment:read'),
    redFlags: may('red-flag:read'),
    persons: may('red-flag:read-persons'),
    ownOf: may('finding:read') ? null : accountId,
    may,
    withheld: PARTS.filter(({ permission }) => !may(permission)),
  };
}
