import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { AnalysisRunService } from '#pruefwerk/analysis';
import type { Actor } from '#pruefwerk/platform';
import { JobDesk, JobUnknown } from '#pruefwerk/reporting';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { closedSignal, lastEventId, sendEvents } from '../streaming/send-events.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  type AnalysisRunDto,
  type AnalysisRunPageDto,
  NewAnalysisRunDto,
} from './analysis-run.dto.ts';

@Controller('engagements/:engagementId/analysis-runs')
export class AnalysisRunController {
  constructor(
    private readonly runs: AnalysisRunService,
    private readonly jobs: JobDesk,
  ) {}

  /** Fixes rules, versions and parameters and queues the run. */
  @Post()
  @RequirePermission('analysis:run')
  create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { parameters, ...request }: NewAnalysisRunDto,
  ): Promise<AnalysisRunDto> {
    const typed = Object.entries(parameters ?? {}).map(([name, value]): [string, string] => [
      name,
      String(value),
    ]);
    return this.runs.create(actor, engagementId, { ...request, parameters: new Map(typed) });
  }

  @Get()
  @RequirePermission('analysis:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<AnalysisRunPageDto> {
    const { items, total } = await this.runs.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items, total);
  }

  @Get(':id')
  @RequirePermission('analysis:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<AnalysisRunDto> {
    return this.runs.get(actor, engagementId, id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @RequirePermission('analysis:run')
  cancel(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<AnalysisRunDto> {
    return this.runs.cancel(actor, engagementId, id);
  }

  /** Progress as server-sent events; goes on after `Last-Event-ID`. */
  @Get(':id/events')
  @RequirePermission('analysis:read')
  async events(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const { jobId } = await this.runs.get(actor, engagementId, id);
    if (jobId === null) throw new JobUnknown();
    const job = { engagementId, jobId };
    const signal = closedSignal(response);
    await sendEvents(response, await this.jobs.follow(actor, job, lastEventId(request), signal));
  }
}
