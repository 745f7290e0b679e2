import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';
import type { Actor } from '#pruefwerk/platform';
import { JobDesk } from '#pruefwerk/reporting';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { AnswersWithProblems } from '../problems/problem-answer.ts';
import { closedSignal, lastEventId, sendEvents } from '../streaming/send-events.ts';
import { uuid } from '../uuid.pipe.ts';
import { JobProgressEventDto, JobStateEventDto } from './job-event.dto.ts';
import type { JobDto } from './job.dto.ts';

const eventData = [JobStateEventDto, JobProgressEventDto];

@AnswersWithProblems()
@Controller('engagements/:engagementId/jobs')
export class JobController {
  constructor(private readonly jobs: JobDesk) {}

  /** Newest first. */
  @Get()
  @RequirePermission('analysis:read')
  list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<JobDto[]> {
    return this.jobs.list(actor, engagementId);
  }

  @Get(':id')
  @RequirePermission('analysis:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<JobDto> {
    return this.jobs.get(actor, { engagementId, jobId: id });
  }

  /** Asks the job to stop; its events tell when it has. */
  @Post(':id/cancel')
  @HttpCode(200)
  @RequirePermission(['import:write', 'analysis:run', 'report:issue'])
  cancel(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<JobDto> {
    return this.jobs.cancel(actor, { engagementId, jobId: id });
  }

  /** Progress as server-sent events; goes on after `Last-Event-ID`. */
  @Get(':id/events')
  @RequirePermission('analysis:read')
  @ApiExtraModels(...eventData)
  @ApiOkResponse({
    description: 'Server-sent events; the data of one event',
    content: {
      'text/event-stream': {
        schema: { oneOf: eventData.map((data) => ({ $ref: getSchemaPath(data) })) },
      },
    },
  })
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
