import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { type FindingFile, FindingService, FindingStatusService } from '#pruefwerk/findings';
import { type Actor, Clock } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import type { FindingFileDto, FindingPageDto } from './finding-file.dto.ts';
import { FindingQuery, findingRequest } from './finding-query.dto.ts';
import {
  FindingChangeDto,
  type FindingDto,
  FindingResponseDto,
  FindingStatusDto,
  NewFindingDto,
} from './finding.dto.ts';
import { measureView } from './measure-view.ts';
import { ShownNumber } from './shown-number.ts';

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
    @Query() query: FindingQuery,
  ): Promise<FindingPageDto> {
    const request = findingRequest(query, this.clock.now());
    const { items, total, statuses } = await this.findings.list(actor, engagementId, request);
    return { ...pageOf(query, items, total), statuses };
  }

  /** By the shown number, `F-01` or `1`: for addresses that people can read. */
  @Get('numbers/:number')
  @ApiParam({ name: 'number', schema: { type: 'string', example: 'F-01' } })
  @RequirePermission(['finding:read', 'finding:read-own'])
  async getByNumber(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @ShownNumber('F') number: number,
  ): Promise<FindingFileDto> {
    return this.view(await this.findings.getByNumber(actor, engagementId, number));
  }

  /** With red flags, measures and history. */
  @Get(':id')
  @RequirePermission(['finding:read', 'finding:read-own'])
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<FindingFileDto> {
    return this.view(await this.findings.get(actor, engagementId, id));
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

  private view(file: FindingFile): FindingFileDto {
    const now = this.clock.now();
    return { ...file, measures: file.measures.map((measure) => measureView(measure, now)) };
  }
}
