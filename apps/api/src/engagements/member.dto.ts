import { IsIn } from 'class-validator';
import { type EngagementRole, engagementRoles } from '#pruefwerk/access';

export class MemberRoleDto {
  /** lead, auditor, consultant, manager or reader. */
  @IsIn(engagementRoles)
  role: EngagementRole;
}

export class MemberDto {
  accountId: string;
  userName: string;
  displayName: string;
  role: EngagementRole;
  createdAt: Date;
}

export class CandidateDto {
  id: string;
  userName: string;
  displayName: string;
}
