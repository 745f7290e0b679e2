import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { AccountDirectory, type AccountName, permissionsOf } from '#pruefwerk/access';
import { type EngagementForMember, EngagementService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { sortOrder } from '../paging/sort.ts';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { uuid } from '../uuid.pipe.ts';
import { EngagementChangeDto } from './engagement-change.dto.ts';
import {
  type EngagementDto,
  type EngagementPageDto,
  EngagementQuery,
  NewEngagementDto,
} from './engagement.dto.ts';

@AnswersWithProblems()
@Controller('engagements')
export class EngagementController {
  constructor(
    private readonly engagements: EngagementService,
    private readonly directory: AccountDirectory,
  ) {}

  /** The asker's own engagements. */
  @Get()
  @RequirePermission('engagement:list')
  async list(
    @CurrentActor() actor: Actor,
    @Query() query: EngagementQuery,
  ): Promise<EngagementPageDto> {
    const request = {
      ...sliceOf(query),
      sort: sortOrder(query.sort),
      ...(query.search !== undefined && { search: query.search }),
      ...(query.status !== undefined && { status: query.status }),
    };
    const { items, total } = await this.engagements.list(actor, request);
    return pageOf(query, await this.named(actor, items), total);
  }

  /** Opens an engagement; the asker becomes its lead. */
  @Post()
  @RequirePermission('engagement:open')
  async open(@CurrentActor() actor: Actor, @Body() body: NewEngagementDto): Promise<EngagementDto> {
    const { id } = await this.engagements.open(actor, body);
    return this.one(actor, id);
  }

  @Get(':engagementId')
  @RequirePermission('engagement:read')
  read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<EngagementDto> {
    return this.one(actor, engagementId);
  }

  @Patch(':engagementId')
  @RequirePermission('engagement:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { version, ...facts }: EngagementChangeDto,
  ): Promise<EngagementDto> {
    await this.engagements.change(actor, engagementId, version, facts);
    return this.one(actor, engagementId);
  }

  private async one(actor: Actor, engagementId: string): Promise<EngagementDto> {
    const found = await this.engagements.read(actor, engagementId);
    const leads = await this.leads(actor, [found]);
    return engagementDto(found, leads);
  }

  private async named(actor: Actor, items: EngagementForMember[]): Promise<EngagementDto[]> {
    const leads = await this.leads(actor, items);
    return items.map((item) => engagementDto(item, leads));
  }

  private leads(actor: Actor, items: EngagementForMember[]) {
    const ids = items.flatMap(({ figures }) => figures.leadId ?? []);
    return this.directory.names(actor, ids);
  }
}

function engagementDto(
  { engagement, figures, role }: EngagementForMember,
  leads: ReadonlyMap<string, AccountName>,
): EngagementDto {
  const { id, number, title, authorityName, subject, periodFrom, periodTo, land } = engagement;
  const { confidentiality, cashLimitCents, retentionYears, ruleOverrides } = engagement;
  const { status, isSample, createdAt, version } = engagement;
  return {
    ...{ id, number, title, authorityName, subject, periodFrom, periodTo, land },
    ...{ confidentiality, cashLimitCents, retentionYears, ruleOverrides },
    ...{ status, isSample, createdAt, version },
    updatedAt: figures.updatedAt,
    leadName: leads.get(figures.leadId ?? '')?.displayName ?? null,
    role,
    permissions: permissionsOf(role),
  };
}
