import {
  accountPermissions,
  engagementPermissions,
  PermissionMissing,
  permissionTexts,
  roleNames,
  rolesWith,
} from '#pruefwerk/access';
import type { Language, Problem, ProblemParameters } from '#pruefwerk/problems';

/** Parameters as they stand in the sentence: what a missing permission allows, and who has it, instead of its name. */
export function spokenParameters(problem: Problem, language: Language): ProblemParameters {
  if (!(problem instanceof PermissionMissing)) return problem.parameters;
  return { ...problem.parameters, permission: spoken(problem.parameters['permission'], language) };
}

function spoken(name: unknown, language: Language): string {
  const inEngagement = engagementPermissions.find((permission) => permission === name);
  if (inEngagement !== undefined) {
    const roles = rolesWith(inEngagement).map((role) => roleNames[role][language]);
    return `${permissionTexts[inEngagement][language]}: ${roles.join(', ')}`;
  }
  const ofAccount = accountPermissions.find((permission) => permission === name);
  return ofAccount === undefined ? String(name) : permissionTexts[ofAccount][language];
}
