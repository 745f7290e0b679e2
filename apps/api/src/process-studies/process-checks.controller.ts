import { Controller, Get, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { decodeBpmn, MOST_MEGABYTES } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import { CheckRequestService, ProcessCheckService } from '#pruefwerk/process-studies';
import type { Request } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { RequestRefused } from '../problems/api.problems.ts';
import { bytesOf } from '../streaming/bytes-of.ts';
import { uuid } from '../uuid.pipe.ts';
import { checksView } from './process-checks-view.ts';
import type { CheckRequestDto, ListedCheckDto, ProcessChecksDto } from './process-checks.dto.ts';

const XML = 'application/xml';
const MOST_BYTES = MOST_MEGABYTES << 20;

@Controller('engagements/:engagementId')
export class ProcessChecksController {
  constructor(
    private readonly checks: ProcessCheckService,
    private readonly requests: CheckRequestService,
  ) {}

  /** What was found last on each process. */
  @Get('process-checks')
  @RequirePermission('process:read')
  async newest(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<ListedCheckDto[]> {
    const found = await this.checks.newest(actor, engagementId);
    return [...found].map(([processId, check]) => ({ processId, ...check }));
  }

  /** Checks all processes anew, in the background. */
  @Post('process-checks')
  @HttpCode(202)
  @RequirePermission('process:write')
  async checkAll(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<CheckRequestDto> {
    return { jobId: await this.requests.checkAll(actor, engagementId) };
  }

  /** Checks what is being drawn; the body is the BPMN itself as application/xml, at most 5 MB. Nothing is kept. */
  @Post('processes/checks')
  @HttpCode(200)
  @RequirePermission('process:read')
  @ApiConsumes(XML)
  @ApiBody({ schema: { type: 'string' } })
  async checkXml(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Req() request: Request,
  ): Promise<ProcessChecksDto> {
    if (!request.is(XML)) throw new RequestRefused(415, 'not application/xml');
    const xml = decodeBpmn(await bytesOf(request, MOST_BYTES));
    return checksView(await this.checks.checkXml(actor, engagementId, xml));
  }

  /** The newest content, with the records of controls and risks as they are now. */
  @Get('processes/:id/checks')
  @RequirePermission('process:read')
  async check(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ProcessChecksDto> {
    return checksView(await this.checks.check(actor, { engagementId, id }));
  }
}
