import { describe, expect, it } from '@jest/globals';
import { accountPermissions, engagementPermissions } from './permission.ts';
import { permissionTexts } from './permission.texts.ts';
import { engagementRoles } from './role-permissions.ts';
import { roleDescriptions, roleNames, rolesWith } from './role.texts.ts';

describe('words for permissions and roles', () => {
  it.each([...engagementPermissions, ...accountPermissions])('say what %s allows', (permission) => {
    const { de, en } = permissionTexts[permission];
    expect(de).not.toBe(en);
    expect(`${de}${en}`).not.toContain(permission);
  });

  it('are different for each permission and role, or nobody could tell them apart', () => {
    for (const language of ['de', 'en'] as const) {
      for (const texts of [permissionTexts, roleNames, roleDescriptions]) {
        const said = Object.values(texts).map((words) => words[language]);
        expect(new Set(said).size).toBe(said.length);
      }
    }
  });

  it.each(engagementPermissions)('name a role that has %s', (permission) => {
    expect(rolesWith(permission)).not.toEqual([]);
  });

  it('name the roles from the lead downwards', () => {
    expect(rolesWith('red-flag:read-persons')).toEqual(['lead']);
    expect(rolesWith('red-flag:dispose')).toEqual(['lead', 'auditor']);
    expect(engagementRoles).toHaveLength(Object.keys(roleNames).length);
  });
});
