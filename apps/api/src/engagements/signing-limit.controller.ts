import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { type SigningLimit, SigningLimitService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  NewSigningLimitDto,
  SigningLimitChangeDto,
  type SigningLimitDto,
} from './signing-limit.dto.ts';

@AnswersWithProblems()
@Controller('engagements/:engagementId/signing-limits')
export class SigningLimitController {
  constructor(private readonly limits: SigningLimitService) {}

  @Get()
  @RequirePermission('signing-limit:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<SigningLimitDto[]> {
    return (await this.limits.list(actor, engagementId)).map(signingLimitDto);
  }

  @Post()
  @RequirePermission('signing-limit:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewSigningLimitDto,
  ): Promise<SigningLimitDto> {
    return signingLimitDto(await this.limits.add(actor, engagementId, body));
  }

  @Patch(':id')
  @RequirePermission('signing-limit:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...facts }: SigningLimitChangeDto,
  ): Promise<SigningLimitDto> {
    const target = { engagementId, id, version };
    return signingLimitDto(await this.limits.change(actor, target, facts));
  }
}

function signingLimitDto(limit: SigningLimit): SigningLimitDto {
  const { id, role, organisationUnitId, limitCents, validFrom, validTo, version } = limit;
  return { id, role, organisationUnitId, limitCents, validFrom, validTo, version };
}
