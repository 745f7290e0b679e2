import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { FindingService, FindingStatusService } from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  FindingChangeDto,
  type FindingDto,
  type FindingFileDto,
  type FindingPageDto,
  FindingResponseDto,
  FindingStatusDto,
  NewFindingDto,
} from './finding.dto.ts';

/** A manager reaches these routes too and is shown own findings only; the service draws that line. */
@Controller('engagements/:engagementId/findings')
export class FindingController {
  constructor(
    private readonly findings: FindingService,
    private readonly statuses: FindingStatusService,
  ) {}

  @Get()
  @RequirePermission('engagement:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<FindingPageDto> {
    const { items, total } = await this.findings.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items, total);
  }

  /** With red flags, measures and history. */
  @Get(':id')
  @RequirePermission('engagement:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<FindingFileDto> {
    return this.findings.get(actor, engagementId, id);
  }

  @Post()
  @RequirePermission('finding:write')
  create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewFindingDto,
  ): Promise<FindingDto> {
    return this.findings.create(actor, engagementId, body);
  }

  @Patch(':id')
  @RequirePermission('finding:write')
  edit(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: FindingChangeDto,
  ): Promise<FindingDto> {
    return this.findings.edit(actor, { engagementId, id, version }, change);
  }

  /** Next step of the finding; who may do it and what it needs is told by the refusal. */
  @Put(':id/status')
  @RequirePermission('engagement:read')
  move(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...step }: FindingStatusDto,
  ): Promise<FindingDto> {
    return this.statuses.move(actor, { engagementId, id, version }, step);
  }

  /** Stellungnahme of the audited office. */
  @Put(':id/response')
  @RequirePermission('engagement:read')
  respond(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, response }: FindingResponseDto,
  ): Promise<FindingDto> {
    return this.statuses.respond(actor, { engagementId, id, version }, response);
  }
}
