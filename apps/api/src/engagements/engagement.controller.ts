import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { permissionsOf } from '#pruefwerk/access';
import { type EngagementForMember, EngagementService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { sortOrder } from '../paging/sort.ts';
import { uuid } from '../uuid.pipe.ts';
import { EngagementChangeDto } from './engagement-change.dto.ts';
import {
  type EngagementDto,
  type EngagementPageDto,
  EngagementQuery,
  NewEngagementDto,
} from './engagement.dto.ts';

@Controller('engagements')
export class EngagementController {
  constructor(private readonly engagements: EngagementService) {}

  /** The asker's own engagements. */
  @Get()
  @RequirePermission('engagement:list')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: EngagementQuery,
  ): Promise<EngagementPageDto> {
    const request = { ...sliceOf(query), sort: sortOrder(query.sort) };
    const { items, total } = await this.engagements.list(actor, request);
    return pageOf(query, items.map(engagementDto), total);
  }

  /** Opens an engagement; the asker becomes its lead. */
  @Post()
  @RequirePermission('engagement:open')
  async open(@CurrentActor() actor: Actor, @Body() body: NewEngagementDto): Promise<EngagementDto> {
    const engagement = await this.engagements.open(actor, body);
    return engagementDto({ engagement, role: 'lead' });
  }

  @Get(':engagementId')
  @RequirePermission('engagement:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<EngagementDto> {
    return engagementDto(await this.engagements.read(actor, engagementId));
  }

  @Patch(':engagementId')
  @RequirePermission('engagement:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { version, ...facts }: EngagementChangeDto,
  ): Promise<EngagementDto> {
    await this.engagements.change(actor, engagementId, version, facts);
    return engagementDto(await this.engagements.read(actor, engagementId));
  }
}

function engagementDto({ engagement, role }: EngagementForMember): EngagementDto {
  const { id, number, title, authorityName, subject, periodFrom, periodTo, land } = engagement;
  const { confidentiality, cashLimitCents, retentionYears, ruleOverrides } = engagement;
  const { isSample, createdAt, version } = engagement;
  return {
    ...{ id, number, title, authorityName, subject, periodFrom, periodTo, land },
    ...{ confidentiality, cashLimitCents, retentionYears, ruleOverrides },
    ...{ isSample, createdAt, version },
    role,
    permissions: permissionsOf(role),
  };
}
