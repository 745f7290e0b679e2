import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { FindingService, FindingStatusService } from '#pruefwerk/findings';
import { type Actor, Clock } from '#pruefwerk/platform';
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
import { measureView } from './measure-view.ts';

/** A manager reaches these routes too and is shown own findings only; the service draws that line. */
@Controller('engagements/:engagementId/findings')
export class FindingController {
  constructor(
    private readonly findings: FindingService,
    private readonly statuses: FindingStatusService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission(['finding:read', 'finding:read-own'])
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
  @RequirePermission(['finding:read', 'finding:read-own'])
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<FindingFileDto> {
    const file = await this.findings.get(actor, engagementId, id);
    const now = this.clock.now();
    return { ...file, measures: file.measures.map((measure) => measureView(measure, now)) };
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
  @RequirePermission(['finding:write', 'measure:write-own'])
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
  @RequirePermission(['finding:write', 'measure:write-own'])
  respond(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, response }: FindingResponseDto,
  ): Promise<FindingDto> {
    return this.statuses.respond(actor, { engagementId, id, version }, response);
  }
}
