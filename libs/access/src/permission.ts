/** What may be done inside one engagement; granted by the role of the membership. */
export const engagementPermissions = [
  'engagement:read',
  'engagement:write',
  'member:read',
  'member:write',
  'signing-limit:read',
  'signing-limit:write',
  'organisation-unit:read',
  'organisation-unit:write',
  'import:read',
  'import:write',
  'payment:read',
  'analysis:read',
  'analysis:run',
  'red-flag:read',
  'red-flag:read-persons',
  'red-flag:dispose',
  'task:read',
  'task:write',
  'process:read',
  'process:write',
  'process:approve',
  'control:read',
  'control:write',
  'control-test:read',
  'control-test:write',
  'control-test:approve',
  'finding:read',
  'finding:read-own',
  'finding:write',
  'measure:read',
  'measure:read-own',
  'measure:write',
  'measure:write-own',
  'report:read',
  'report:issue',
  'audit-trail:read',
] as const;
export type EngagementPermission = (typeof engagementPermissions)[number];

/** What may be done outside of any engagement; granted by the flags of the account. */
export const accountPermissions = [
  'session:own',
  'engagement:list',
  'engagement:open',
  'account:read',
  'account:write',
  'settings:read',
  'settings:write',
] as const;
export type AccountPermission = (typeof accountPermissions)[number];

export type Permission = EngagementPermission | AccountPermission;

export function isEngagementPermission(permission: Permission): permission is EngagementPermission {
  return (engagementPermissions as readonly string[]).includes(permission);
}
