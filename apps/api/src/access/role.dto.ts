import type { EngagementRole, Permission } from '#pruefwerk/access';

/** The same in both languages. */
export class WordsDto {
  de: string;
  en: string;
}

export class RoleDto {
  role: EngagementRole;
  name: WordsDto;
  description: WordsDto;
  permissions: Permission[];
}

export class PermissionDto {
  permission: Permission;
  /** What it allows, to be read after "may"; German: an infinitive. */
  allows: WordsDto;
  /** Roles of an engagement that have it, from the lead downwards; empty when an account has it by itself. */
  roles: EngagementRole[];
}

export class RolesDto {
  roles: RoleDto[];
  permissions: PermissionDto[];
}
