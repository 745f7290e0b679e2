import type { AccountPermission, EngagementPermission, Permission } from './permission.ts';

/** Roles of a membership: Prüfungsleitung, Prüfende, Beratung, Fachbereich/Führungskraft, Leserecht. */
export const engagementRoles = ['lead', 'auditor', 'consultant', 'manager', 'reader'] as const;
export type EngagementRole = (typeof engagementRoles)[number];

const reading = [
  'engagement:read',
  'member:read',
  'signing-limit:read',
  'organisation-unit:read',
  'import:read',
  'payment:read',
  'analysis:read',
  'red-flag:read',
  'task:read',
  'process:read',
  'control:read',
  'control-test:read',
  'finding:read',
  'measure:read',
  'report:read',
] as const satisfies readonly EngagementPermission[];

const auditing = [
  ...reading,
  'signing-limit:write',
  'organisation-unit:write',
  'import:write',
  'analysis:run',
  'red-flag:dispose',
  'task:write',
  'process:write',
  'process:approve',
  'control:write',
  'control-test:write',
  'control-test:approve',
  'finding:write',
  'measure:write',
  'report:issue',
  'audit-trail:read',
] as const satisfies readonly EngagementPermission[];

/**
 * The whole rule of who may do what in an engagement. Red flags about single persons are shown to the lead only;
 * a manager sees findings and measures addressed to them and nothing else.
 */
export const rolePermissions: Readonly<Record<EngagementRole, ReadonlySet<EngagementPermission>>> =
  {
    lead: new Set([...auditing, 'engagement:write', 'member:write', 'red-flag:read-persons']),
    auditor: new Set(auditing),
    consultant: new Set([
      ...reading,
      'organisation-unit:write',
      'task:write',
      'process:write',
      'control:write',
      'analysis:run',
      'report:issue',
    ]),
    manager: new Set([
      'engagement:read',
      'finding:read-own',
      'measure:read-own',
      'measure:write-own',
    ]),
    reader: new Set(reading),
  };

/** What the account itself brings along. The administrator manages people and settings and sees no case data. */
export interface AccountRights {
  readonly administrator: boolean;
  readonly mayOpenEngagements: boolean;
}

export function accountMay(rights: AccountRights, permission: AccountPermission): boolean {
  switch (permission) {
    case 'session:own':
    case 'engagement:list':
      return true;
    case 'engagement:open':
      return rights.mayOpenEngagements;
    case 'account:read':
    case 'account:write':
    case 'settings:read':
    case 'settings:write':
      return rights.administrator;
  }
}

export function roleMay(role: EngagementRole, permission: EngagementPermission): boolean {
  return rolePermissions[role].has(permission);
}

/** Permissions of a role in stable order, for the screen that hides or explains an action. */
export function permissionsOf(role: EngagementRole): Permission[] {
  return [...rolePermissions[role]].sort();
}
