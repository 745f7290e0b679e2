import { Body, Controller, Param, Patch, Post, Put } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { parameterRecords, TaskRecordService } from '#pruefwerk/tasks';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { TaskRestorationDto, TaskWithdrawalDto } from './record-step.dto.ts';
import { NewStaffingParameterDto, StaffingParameterChangeDto } from './staffing-parameter.dto.ts';
import { recordView } from './task-view.ts';
import type { TaskRecordDto } from './task.dto.ts';

@Controller('engagements/:engagementId/staffing-parameters')
export class StaffingParameterController {
  constructor(private readonly records: TaskRecordService) {}

  @Post()
  @RequirePermission('task:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() facts: NewStaffingParameterDto,
  ): Promise<TaskRecordDto> {
    return recordView(await this.records.add(actor, engagementId, parameterRecords, facts));
  }

  /** Also ends it, by its last day. */
  @Patch(':id')
  @RequirePermission('task:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: StaffingParameterChangeDto,
  ): Promise<TaskRecordDto> {
    const target = { engagementId, id, version };
    return recordView(await this.records.change(actor, target, parameterRecords, change));
  }

  @Put(':id/withdrawal')
  @RequirePermission('task:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: TaskWithdrawalDto,
  ): Promise<TaskRecordDto> {
    const target = { engagementId, id, version };
    return recordView(await this.records.withdraw(actor, target, parameterRecords, reason));
  }

  @Put(':id/restoration')
  @RequirePermission('task:write')
  async restore(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version }: TaskRestorationDto,
  ): Promise<TaskRecordDto> {
    const target = { engagementId, id, version };
    return recordView(await this.records.restore(actor, target, parameterRecords));
  }
}
