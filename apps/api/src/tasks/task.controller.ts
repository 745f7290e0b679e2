import { Body, Controller, Get, Param, Patch, Post, Put } from '@nestjs/common';
import { OrganisationUnitService } from '#pruefwerk/engagements';
import type { Actor } from '#pruefwerk/platform';
import { CriticismService, TaskService, unitPaths } from '#pruefwerk/tasks';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { uuid } from '../uuid.pipe.ts';
import { CriticismAnswerDto } from './criticism.dto.ts';
import { NewTaskDto } from './new-task.dto.ts';
import { TaskRestorationDto, TaskWithdrawalDto } from './record-step.dto.ts';
import { TaskChangeDto } from './task-change.dto.ts';
import { catalogueView, criticismView, recordView } from './task-view.ts';
import type { TaskCatalogueDto, TaskCriticismDto, TaskRecordDto } from './task.dto.ts';

@Controller('engagements/:engagementId/tasks')
export class TaskController {
  constructor(
    private readonly tasks: TaskService,
    private readonly criticism: CriticismService,
    private readonly units: OrganisationUnitService,
  ) {}

  /** The task catalogue with caseloads, answers of the task criticism, its questions and the units. */
  @Get()
  @RequirePermission('task:read')
  async read(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<TaskCatalogueDto> {
    const catalogue = await this.tasks.catalogue(actor, engagementId);
    const units = await this.units.list(actor, engagementId);
    return catalogueView(catalogue, unitPaths(units));
  }

  @Post()
  @RequirePermission('task:write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() facts: NewTaskDto,
  ): Promise<TaskRecordDto> {
    return recordView(await this.tasks.add(actor, engagementId, facts));
  }

  /** Another number takes the tasks below along. */
  @Patch(':id')
  @RequirePermission('task:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...change }: TaskChangeDto,
  ): Promise<TaskRecordDto> {
    return recordView(await this.tasks.change(actor, { engagementId, id, version }, change));
  }

  /** Takes the task out of the catalogue; it stays readable with the reason. */
  @Put(':id/withdrawal')
  @RequirePermission('task:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: TaskWithdrawalDto,
  ): Promise<TaskRecordDto> {
    return recordView(await this.tasks.withdraw(actor, { engagementId, id, version }, reason));
  }

  @Put(':id/restoration')
  @RequirePermission('task:write')
  async restore(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version }: TaskRestorationDto,
  ): Promise<TaskRecordDto> {
    return recordView(await this.tasks.restore(actor, { engagementId, id, version }));
  }

  /** Answer to one question of the task criticism. */
  @Put(':id/criticism/:questionId')
  @RequirePermission('task:write')
  async answer(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) taskId: string,
    @Param('questionId') questionId: string,
    @Body() { version, ...facts }: CriticismAnswerDto,
  ): Promise<TaskCriticismDto> {
    const target = { engagementId, taskId, questionId, version };
    return criticismView(await this.criticism.answer(actor, target, facts));
  }
}
