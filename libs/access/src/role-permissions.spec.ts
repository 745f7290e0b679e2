import { describe, expect, it } from '@jest/globals';
import {
  accountPermissions,
  engagementPermissions,
  type EngagementPermission,
} from './permission.ts';
import { accountMay, engagementRoles, type EngagementRole, roleMay } from './role-permissions.ts';

const holders = (permission: EngagementPermission) =>
  engagementRoles.filter((role) => roleMay(role, permission));

describe('permissions by role', () => {
  it.each<[EngagementPermission, EngagementRole[]]>([
    ['engagement:read', ['lead', 'auditor', 'consultant', 'manager', 'reader']],
    ['engagement:write', ['lead']],
    ['member:write', ['lead']],
    ['red-flag:read-persons', ['lead']],
    ['red-flag:read', ['lead', 'auditor', 'consultant', 'reader']],
    ['red-flag:dispose', ['lead', 'auditor']],
    ['task:read', ['lead', 'auditor', 'consultant', 'reader']],
    ['task:write', ['lead', 'auditor', 'consultant']],
    ['process:read', ['lead', 'auditor', 'consultant', 'reader']],
    ['process:write', ['lead', 'auditor', 'consultant']],
    ['process:approve', ['lead', 'auditor']],
    ['control:read', ['lead', 'auditor', 'consultant', 'reader']],
    ['control:write', ['lead', 'auditor', 'consultant']],
    ['control-test:read', ['lead', 'auditor', 'consultant', 'reader']],
    ['control-test:write', ['lead', 'auditor']],
    ['control-test:approve', ['lead', 'auditor']],
    ['finding:write', ['lead', 'auditor']],
    ['finding:read-own', ['manager']],
    ['measure:write-own', ['manager']],
    ['payment:read', ['lead', 'auditor', 'consultant', 'reader']],
    ['import:write', ['lead', 'auditor']],
    ['analysis:run', ['lead', 'auditor', 'consultant']],
    ['audit-trail:read', ['lead', 'auditor']],
  ])('%s belongs to %j only', (permission, roles) => {
    expect(holders(permission)).toEqual(roles);
  });

  it('leaves no permission without a holder', () => {
    expect(engagementPermissions.filter((permission) => holders(permission).length === 0)).toEqual(
      [],
    );
  });

  it('gives a reader nothing but reading', () => {
    const held = engagementPermissions.filter((permission) => roleMay('reader', permission));
    expect(held.every((permission) => permission.endsWith(':read'))).toBe(true);
  });

  it('gives the administrator people and settings, and opening an engagement only when allowed', () => {
    const held = (mayOpenEngagements: boolean) =>
      accountPermissions.filter((permission) =>
        accountMay({ administrator: true, mayOpenEngagements }, permission),
      );
    expect(held(false)).toEqual([
      'session:own',
      'engagement:list',
      'account:read',
      'account:write',
      'settings:read',
      'settings:write',
    ]);
    expect(held(true)).toContain('engagement:open');
  });

  it('gives an ordinary account only its own session and its own engagements', () => {
    const rights = { administrator: false, mayOpenEngagements: false };
    expect(accountPermissions.filter((permission) => accountMay(rights, permission))).toEqual([
      'session:own',
      'engagement:list',
    ]);
  });
});
