import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiProduces } from '@nestjs/swagger';
import type { Actor } from '#pruefwerk/platform';
import { StepTableService, TableProcessService } from '#pruefwerk/processes';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { fileHeaders, XLSX } from '../payments/file-headers.ts';
import { receivedSheet } from '../tasks/received-sheet.ts';
import { uuid } from '../uuid.pipe.ts';
import { stepImportView } from './step-table-view.ts';
import {
  type StepImportPreviewDto,
  StepImportQuery,
  type StepImportResultDto,
  StepSheetQuery,
  type TableTextDto,
} from './step-table.dto.ts';

const SHEET = {
  schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
};

/** The list of steps of a process as an Excel table that can be worked on and read back. */
@Controller('engagements/:engagementId/processes/:id/step-table')
export class StepSheetController {
  constructor(
    private readonly steps: StepTableService,
    private readonly tables: TableProcessService,
  ) {}

  /** As text with tabs, to be changed and drawn anew. */
  @Get()
  @RequirePermission('process:read')
  async text(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { language }: StepSheetQuery,
  ): Promise<TableTextDto> {
    return { text: await this.tables.text(actor, { engagementId, id }, language) };
  }

  @Get('file.xlsx')
  @ApiProduces(XLSX)
  @RequirePermission('process:read')
  async issue(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { language }: StepSheetQuery,
    @Res() response: Response,
  ): Promise<void> {
    const { name, bytes } = await this.steps.issue(actor, { engagementId, id }, language);
    const title = language === 'de' ? 'Schrittliste' : 'Steps';
    response.set(fileHeaders(`${title} ${name}.xlsx`, XLSX)).send(Buffer.from(bytes));
  }

  /** What an edited table would change; nothing is changed yet. */
  @Post('import-preview')
  @HttpCode(200)
  @RequirePermission('process:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET)
  async preview(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { language }: StepSheetQuery,
    @Req() request: Request,
  ): Promise<StepImportPreviewDto> {
    const bytes = await receivedSheet(request);
    const preview = await this.steps.preview(actor, { engagementId, id }, bytes);
    return stepImportView(preview, language);
  }

  /** Takes the same file over, all or nothing, each conflict as it was decided. */
  @Post('import')
  @HttpCode(200)
  @RequirePermission('process:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody(SHEET)
  async takeOver(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() decision: StepImportQuery,
    @Req() request: Request,
  ): Promise<StepImportResultDto> {
    const bytes = await receivedSheet(request);
    const taken = await this.steps.takeOver(actor, { engagementId, id }, bytes, decision);
    return { changed: taken.changed, version: taken.process.version };
  }
}
