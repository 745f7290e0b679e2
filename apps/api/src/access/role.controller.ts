import { Controller, Get } from '@nestjs/common';
import {
  accountPermissions,
  engagementPermissions,
  engagementRoles,
  isEngagementPermission,
  permissionsOf,
  permissionTexts,
  roleDescriptions,
  roleNames,
  rolesWith,
} from '#pruefwerk/access';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import type { RolesDto } from './role.dto.ts';
import { RequirePermission } from './route-permission.ts';

@AnswersWithProblems()
@Controller('roles')
export class RoleController {
  /** What each role may do, in plain words: to explain why an action is not open to somebody. */
  @Get()
  @RequirePermission('engagement:list')
  list(): RolesDto {
    return {
      roles: engagementRoles.map((role) => ({
        role,
        name: roleNames[role],
        description: roleDescriptions[role],
        permissions: permissionsOf(role),
      })),
      permissions: [...engagementPermissions, ...accountPermissions].map((permission) => ({
        permission,
        allows: permissionTexts[permission],
        roles: isEngagementPermission(permission) ? rolesWith(permission) : [],
      })),
    };
  }
}
