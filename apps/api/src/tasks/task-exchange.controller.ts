import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '#pruefwerk/platform';
import { type ImportedCounts, TaskExchangeService } from '#pruefwerk/tasks';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { fileHeaders, XLSX } from '../payments/file-headers.ts';
import { uuid } from '../uuid.pipe.ts';
import { receivedSheet } from './received-sheet.ts';
import {
  type TaskImportPreviewDto,
  TaskImportPreviewQuery,
  TaskImportQuery,
  type TaskImportResultDto,
  TaskTableQuery,
} from './task-exchange.dto.ts';
import { importView } from './task-import-view.ts';

const SHEET = {
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
};

/** The task catalogue as an Excel table that can be worked on and read back. */
@Controller('engagements/:engagementId/tasks')
export class TaskExchangeController {
  constructor(private readonly exchange: TaskExchangeService) {}

  @Get('table.xlsx')
  @ApiProduces(XLSX)
  @RequirePermission('task:read')
  async issue(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() { language, year }: TaskTableQuery,
    @Res() response: Response,
  ): Promise<void> {
    const wanted = { language, year: year ?? null };
    const bytes = await this.exchange.issue(actor, engagementId, wanted);
    const name = language === 'de' ? 'Aufgabenkatalog.xlsx' : 'Task catalogue.xlsx';
    response.set(fileHeaders(name, XLSX)).send(Buffer.from(bytes));
  }

  /** What an edited table would change; nothing is changed yet. */
  @Post('import-preview')
  @RequirePermission('task:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET)
  async preview(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() { language }: TaskImportPreviewQuery,
    @Req() request: Request,
  ): Promise<TaskImportPreviewDto> {
    const bytes = await receivedSheet(request);
    return importView(await this.exchange.preview(actor, engagementId, bytes), language);
  }

  /** Takes the same file over, all or nothing, each conflict as it was decided. */
  @Post('import')
  @RequirePermission('task:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET)
  async takeOver(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() decision: TaskImportQuery,
    @Req() request: Request,
  ): Promise<TaskImportResultDto> {
    const bytes = await receivedSheet(request);
    const counts: ImportedCounts = await this.exchange.takeOver(
      actor,
      engagementId,
      bytes,
      decision,
    );
    return { ...counts };
  }
}
