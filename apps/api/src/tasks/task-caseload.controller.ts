import { Body, Controller, Param, Patch, Post, Put } from '@nestjs/common';
import type { Actor } from '#pruefwerk/platform';
import { caseloadRecords, TaskRecordService } from '#pruefwerk/tasks';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { TaskRestorationDto, TaskWithdrawalDto } from './record-step.dto.ts';
import { NewTaskCaseloadDto, TaskCaseloadChangeDto } from './task-caseload.dto.ts';
import { recordView } from './task-view.ts';
import type { TaskRecordDto } from './task.dto.ts';

@Controller('engagements/:engagementId/task-caseloads')
export class TaskCaseloadController {
  constructor(private readonly records: TaskRecordService) {}

  @Post()
  @RequirePermission('task:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() facts: NewTaskCaseloadDto,
  ): Promise<TaskRecordDto> {
    return recordView(await this.records.add(actor, engagementId, caseloadRecords, facts));
  }

  @Patch(':id')
  @RequirePermission('task:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: TaskCaseloadChangeDto,
  ): Promise<TaskRecordDto> {
    const target = { engagementId, id, version };
    return recordView(await this.records.change(actor, target, caseloadRecords, change));
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
    return recordView(await this.records.withdraw(actor, target, caseloadRecords, reason));
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
    return recordView(await this.records.restore(actor, target, caseloadRecords));
  }
}
