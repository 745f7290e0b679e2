import { Body, Controller, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import {
  ProcessHistoryService,
  ProcessLinkService,
  ProcessVersionService,
} from '#pruefwerk/processes';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { ObjectNotFound } from '../problems/api.problems.ts';
import { uuid } from '../uuid.pipe.ts';
import { processView } from './process-view.ts';
import { historyView, revisionView } from './process-version-view.ts';
import {
  type ProcessHistoryDto,
  ProcessLinksDto,
  type ProcessRevisionContentDto,
  VersionDecisionDto,
  VersionSubmissionDto,
} from './process-version.dto.ts';
import type { ProcessDto } from './process.dto.ts';

/** What is no number cannot have been saved. */
const revisionNumber = new ParseIntPipe({ exceptionFactory: () => new ObjectNotFound() });

@Controller('engagements/:engagementId/processes/:id')
export class ProcessVersionController {
  constructor(
    private readonly versions: ProcessVersionService,
    private readonly histories: ProcessHistoryService,
    private readonly links: ProcessLinkService,
  ) {}

  /** Every saved content and every version with its decision. */
  @Get('history')
  @RequirePermission('process:read')
  async history(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ProcessHistoryDto> {
    return historyView(await this.histories.get(actor, { engagementId, id }));
  }

  /** One saved content with its Schrittliste. */
  @Get('revisions/:revision')
  @RequirePermission('process:read')
  async revision(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('revision', revisionNumber) revision: number,
  ): Promise<ProcessRevisionContentDto> {
    return revisionView(await this.histories.revision(actor, { engagementId, id }, revision));
  }

  /** Submits the newest content for approval. */
  @Post('versions')
  @RequirePermission('process:write')
  async submit(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, remark }: VersionSubmissionDto,
  ): Promise<ProcessHistoryDto> {
    await this.versions.submit(actor, { engagementId, id, version }, remark);
    return this.history(actor, engagementId, id);
  }

  /** By a person who has neither saved nor submitted what is new. */
  @Post('versions/:versionId/approval')
  @HttpCode(200)
  @RequirePermission('process:approve')
  async approve(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) processId: string,
    @Param('versionId', uuid) id: string,
    @Body() { version, remark }: VersionDecisionDto,
  ): Promise<ProcessHistoryDto> {
    await this.versions.approve(actor, { engagementId, processId, id, version }, remark);
    return this.history(actor, engagementId, processId);
  }

  /** With the reason in the remark. */
  @Post('versions/:versionId/return')
  @HttpCode(200)
  @RequirePermission('process:approve')
  async sendBack(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) processId: string,
    @Param('versionId', uuid) id: string,
    @Body() { version, remark }: VersionDecisionDto,
  ): Promise<ProcessHistoryDto> {
    await this.versions.sendBack(actor, { engagementId, processId, id, version }, remark);
    return this.history(actor, engagementId, processId);
  }

  /** Takes a submission back before anybody has decided on it. */
  @Post('versions/:versionId/recall')
  @HttpCode(200)
  @RequirePermission('process:write')
  async recall(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) processId: string,
    @Param('versionId', uuid) id: string,
    @Body() { version }: VersionDecisionDto,
  ): Promise<ProcessHistoryDto> {
    await this.versions.recall(actor, { engagementId, processId, id, version });
    return this.history(actor, engagementId, processId);
  }

  /** Sets as-is process, unit and tasks at once. */
  @Put('links')
  @RequirePermission('process:write')
  async link(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...links }: ProcessLinksDto,
  ): Promise<ProcessDto> {
    return processView(await this.links.set(actor, { engagementId, id, version }, links));
  }
}
