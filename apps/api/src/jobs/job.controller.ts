import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Actor, JobView } from '#pruefwerk/platform';
import { JobDesk } from '#pruefwerk/reporting';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { closedSignal, lastEventId, sendEvents } from '../streaming/send-events.ts';
import { uuid } from '../uuid.pipe.ts';

@Controller('engagements/:engagementId/jobs')
export class JobController {
  constructor(private readonly jobs: JobDesk) {}

  /** Newest first. */
  @Get()
  @RequirePermission('analysis:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<JobView[]> {
    return this.jobs.list(actor, engagementId);
  }

  @Get(':id')
  @RequirePermission('analysis:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<JobView> {
    return this.jobs.get(actor, engagementId, id);
  }

  /** Progress as server-sent events; goes on after `Last-Event-ID`. */
  @Get(':id/events')
  @RequirePermission('analysis:read')
  async events(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) jobId: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const signal = closedSignal(response);
    const job = { engagementId, jobId };
    await sendEvents(response, await this.jobs.follow(actor, job, lastEventId(request), signal));
  }
}
