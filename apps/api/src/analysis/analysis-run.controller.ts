import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, ApiProduces, getSchemaPath } from '@nestjs/swagger';
import { AnalysisRunService, RunEvents, RunReader } from '#pruefwerk/analysis';
import type { Actor } from '#pruefwerk/platform';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { closedSignal, lastEventId, sendEvents } from '../streaming/send-events.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  type AnalysisRunDto,
  analysisRunDto,
  type AnalysisRunPageDto,
  NewAnalysisRunDto,
} from './analysis-run.dto.ts';
import { type RunDifferenceDto, runDifferenceDto } from './run-difference.dto.ts';
import { RunEventDto } from './run-event.dto.ts';

@Controller('engagements/:engagementId/analysis-runs')
@ApiExtraModels(RunEventDto)
export class AnalysisRunController {
  constructor(
    private readonly runs: AnalysisRunService,
    private readonly reader: RunReader,
    private readonly runEvents: RunEvents,
  ) {}

  /** Fixes rules, versions and parameters and queues the run. */
  @Post()
  @RequirePermission('analysis:run')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { parameters, ...request }: NewAnalysisRunDto,
  ): Promise<AnalysisRunDto> {
    const typed = Object.entries(parameters ?? {}).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    const asked = { ...request, parameters: new Map(typed) };
    const { id } = await this.runs.create(actor, engagementId, asked);
    return this.get(actor, engagementId, id);
  }

  @Get()
  @RequirePermission('analysis:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<AnalysisRunPageDto> {
    const { items, total } = await this.reader.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items.map(analysisRunDto), total);
  }

  @Get(':id')
  @RequirePermission('analysis:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<AnalysisRunDto> {
    return analysisRunDto(await this.reader.get(actor, engagementId, id));
  }

  /** What changed since the last finished run before it. */
  @Get(':id/difference')
  @RequirePermission('analysis:read')
  async difference(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<RunDifferenceDto> {
    return runDifferenceDto(await this.reader.difference(actor, engagementId, id));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @RequirePermission('analysis:run')
  async cancel(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<AnalysisRunDto> {
    await this.runs.cancel(actor, engagementId, id);
    return this.get(actor, engagementId, id);
  }

  /** Progress as server-sent events: first the state as it is, then each change; goes on after `Last-Event-ID`. */
  @Get(':id/events')
  @RequirePermission('analysis:read')
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ schema: { $ref: getSchemaPath(RunEventDto) } })
  async events(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const signal = closedSignal(response);
    const place = { engagementId, id };
    const events = await this.runEvents.follow(actor, place, lastEventId(request), signal);
    await sendEvents(response, events);
  }
}
