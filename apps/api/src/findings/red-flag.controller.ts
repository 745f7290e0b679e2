import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { AnalysisRunService } from '#pruefwerk/analysis';
import { type RedFlagFile, RedFlagService } from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import type { RedFlagFacetsDto } from './red-flag-facets.dto.ts';
import { redFlagFileView } from './red-flag-file-view.ts';
import type { RedFlagFileDto } from './red-flag-file.dto.ts';
import { redFlagFilter, RedFlagFilterDto } from './red-flag-filter.dto.ts';
import { RedFlagQuery, redFlagRequest } from './red-flag-query.dto.ts';
import type { RedFlagCountDto, RedFlagPageDto } from './red-flag.dto.ts';
import { ShownNumber } from './shown-number.ts';

@Controller('engagements/:engagementId/red-flags')
export class RedFlagController {
  constructor(
    private readonly redFlags: RedFlagService,
    private readonly runs: AnalysisRunService,
  ) {}

  /** Red flags about persons are left out for everybody but the lead. */
  @Get()
  @RequirePermission('red-flag:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: RedFlagQuery,
  ): Promise<RedFlagPageDto> {
    const request = redFlagRequest(query);
    const { items, total } = await this.redFlags.list(actor, engagementId, request);
    return pageOf(query, items, total);
  }

  /** What each choice of rule, risk and disposition would show; every facet ignores its own filter. */
  @Get('facets')
  @RequirePermission('red-flag:read')
  async facets(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: RedFlagFilterDto,
  ): Promise<RedFlagFacetsDto> {
    const facets = await this.redFlags.facets(actor, engagementId, redFlagFilter(query));
    const rules = facets.rules.map(({ name, ...rule }) => ({
      ...rule,
      nameDe: name.de,
      nameEn: name.en,
    }));
    return { ...facets, rules };
  }

  /** By rule and disposition, for the overview. */
  @Get('counts')
  @RequirePermission('red-flag:read')
  counts(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<RedFlagCountDto[]> {
    return this.redFlags.counts(actor, engagementId);
  }

  /** By the shown number, `A-0217` or `217`: for addresses that people can read. */
  @Get('numbers/:number')
  @ApiParam({ name: 'number', schema: { type: 'string', example: 'A-0217' } })
  @RequirePermission('red-flag:read')
  async getByNumber(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @ShownNumber('A') number: number,
  ): Promise<RedFlagFileDto> {
    const file = await this.redFlags.getByNumber(actor, engagementId, number);
    return this.view(actor, engagementId, file);
  }

  /** With evidence, explanation, what it is related to and the history of its disposition. */
  @Get(':id')
  @RequirePermission('red-flag:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<RedFlagFileDto> {
    return this.view(actor, engagementId, await this.redFlags.get(actor, engagementId, id));
  }

  private async view(
    actor: Actor,
    engagementId: string,
    file: RedFlagFile,
  ): Promise<RedFlagFileDto> {
    const run = await this.runs.get(actor, engagementId, file.redFlag.lastRunId);
    return redFlagFileView(file, run);
  }
}
