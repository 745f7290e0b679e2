import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { AccountDirectory, SYSTEM_ACCOUNT_ID } from '#pruefwerk/access';
import { type Membership, MembershipService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { uuid } from '../uuid.pipe.ts';
import { type CandidateDto, type MemberDto, MemberRoleDto } from './member.dto.ts';

@AnswersWithProblems()
@Controller('engagements/:engagementId')
export class MemberController {
  constructor(
    private readonly members: MembershipService,
    private readonly directory: AccountDirectory,
  ) {}

  @Get('members')
  @RequirePermission('member:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<MemberDto[]> {
    const members = await this.members.list(actor, engagementId);
    // The sample belongs to the application itself, which is no person to work with.
    const people = members.filter(({ accountId }) => accountId !== SYSTEM_ACCOUNT_ID);
    return this.named(actor, people);
  }

  /** Accounts that the lead may choose from. */
  @Get('member-candidates')
  @ApiParam({ name: 'engagementId', type: String })
  @RequirePermission('member:write')
  candidates(@CurrentActor() actor: Actor): Promise<CandidateDto[]> {
    return this.directory.candidates(actor);
  }

  /** Adds a member or changes the role. */
  @Put('members/:accountId')
  @RequirePermission('member:write')
  async put(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('accountId', uuid) accountId: string,
    @Body() body: MemberRoleDto,
  ): Promise<MemberDto[]> {
    const member = await this.members.put(actor, engagementId, accountId, body.role);
    return this.named(actor, [member]);
  }

  @Delete('members/:accountId')
  @HttpCode(204)
  @RequirePermission('member:write')
  remove(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('accountId', uuid) accountId: string,
  ): Promise<void> {
    return this.members.remove(actor, engagementId, accountId);
  }

  private async named(actor: Actor, members: readonly Membership[]): Promise<MemberDto[]> {
    const names = await this.directory.names(
      actor,
      members.map(({ accountId }) => accountId),
    );
    return members.map(({ accountId, role, createdAt }) => ({
      accountId,
      userName: names.get(accountId)?.userName ?? '',
      displayName: names.get(accountId)?.displayName ?? '',
      role,
      createdAt,
    }));
  }
}
