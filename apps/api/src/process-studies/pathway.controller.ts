import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { PathwayService } from '#pruefwerk/process-studies';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { pathwayStudyView, pathwayView } from './pathway-view.ts';
import {
  NewPathwayDto,
  PathwayChangeDto,
  type PathwayDto,
  type PathwayStudyDto,
  PathwayWithdrawalDto,
} from './pathway.dto.ts';

@Controller('engagements/:engagementId/pathways')
export class PathwayController {
  constructor(private readonly pathways: PathwayService) {}

  /** All pathways by number, withdrawn ones included. */
  @Get()
  @RequirePermission('process:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<PathwayDto[]> {
    return (await this.pathways.list(actor, engagementId)).map(pathwayView);
  }

  /** With the figures of its processes: critical path, contact persons, hand-overs, what a guide would save. */
  @Get(':id')
  @RequirePermission('process:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<PathwayStudyDto> {
    return pathwayStudyView(await this.pathways.get(actor, { engagementId, id }));
  }

  @Post()
  @RequirePermission('process:write')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewPathwayDto,
  ): Promise<PathwayDto> {
    return pathwayView(await this.pathways.create(actor, engagementId, body));
  }

  @Patch(':id')
  @RequirePermission('process:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: PathwayChangeDto,
  ): Promise<PathwayDto> {
    return pathwayView(await this.pathways.change(actor, { engagementId, id, version }, change));
  }

  /** Instead of deleting; it stays readable with the reason. */
  @Put(':id/withdrawal')
  @RequirePermission('process:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: PathwayWithdrawalDto,
  ): Promise<PathwayDto> {
    return pathwayView(await this.pathways.withdraw(actor, { engagementId, id, version }, reason));
  }
}
