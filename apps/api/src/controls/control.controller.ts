import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { ControlService } from '#pruefwerk/controls';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { ControlChangeDto } from './control-change.dto.ts';
import { controlView } from './control-view.ts';
import { AssessmentDto, type ControlDto } from './control.dto.ts';
import { NewControlDto } from './new-control.dto.ts';
import { WithdrawalDto } from './record-step.dto.ts';

@Controller('engagements/:engagementId/controls')
export class ControlController {
  constructor(private readonly controls: ControlService) {}

  /** All controls by number, withdrawn ones included. */
  @Get()
  @RequirePermission('control:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<ControlDto[]> {
    return (await this.controls.list(actor, engagementId)).map(controlView);
  }

  @Get(':id')
  @RequirePermission('control:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ControlDto> {
    return controlView(await this.controls.get(actor, engagementId, id));
  }

  @Post()
  @RequirePermission('control:write')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { riskIds, ...facts }: NewControlDto,
  ): Promise<ControlDto> {
    return controlView(await this.controls.create(actor, engagementId, facts, riskIds));
  }

  @Patch(':id')
  @RequirePermission('control:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: ControlChangeDto,
  ): Promise<ControlDto> {
    return controlView(await this.controls.change(actor, { engagementId, id, version }, change));
  }

  /** What a person concludes about the control, with the reason. */
  @Put(':id/assessment')
  @RequirePermission('control:write')
  async assess(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, assessment, reason }: AssessmentDto,
  ): Promise<ControlDto> {
    const target = { engagementId, id, version };
    return controlView(await this.controls.assess(actor, target, assessment, reason));
  }

  /** Takes the control out of the matrix for good; it stays readable with the reason. */
  @Put(':id/withdrawal')
  @RequirePermission('control:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: WithdrawalDto,
  ): Promise<ControlDto> {
    return controlView(await this.controls.withdraw(actor, { engagementId, id, version }, reason));
  }
}
