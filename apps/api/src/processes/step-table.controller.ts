import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { decodeBpmn, MOST_MEGABYTES } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import { StepTableService, TableProcessService } from '#pruefwerk/processes';
import type { Request } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { RequestRefused } from '../problems/api.problems.ts';
import { bytesOf } from '../streaming/bytes-of.ts';
import { uuid } from '../uuid.pipe.ts';
import { processView } from './process-view.ts';
import type { ProcessDto } from './process.dto.ts';
import { tablePreviewView } from './step-table-view.ts';
import {
  type LaidOutDto,
  NewTableProcessDto,
  type TablePreviewDto,
  TypedTableDto,
} from './step-table.dto.ts';

const XML = 'application/xml';

/** Processes from typed tables, and drawings made anew. */
@Controller('engagements/:engagementId/processes')
export class StepTableController {
  constructor(
    private readonly tables: TableProcessService,
    private readonly steps: StepTableService,
  ) {}

  /** How a typed or pasted table is understood and would be drawn; nothing is saved. */
  @Post('step-table/preview')
  @HttpCode(200)
  @RequirePermission('process:write')
  async preview(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { text, name = '', language }: TypedTableDto,
  ): Promise<TablePreviewDto> {
    const preview = await this.tables.preview(actor, engagementId, { text, name });
    return tablePreviewView(preview, language);
  }

  /** A process from a typed or pasted table. */
  @Post('step-table')
  @RequirePermission('process:write')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { text, unit = '', ...facts }: NewTableProcessDto,
  ): Promise<ProcessDto> {
    const all = { ...facts, unit };
    return processView(await this.tables.create(actor, engagementId, text, all));
  }

  /** The model of the body with a new drawing; nothing is saved and nothing but the drawing changes. */
  @Post('layout')
  @HttpCode(200)
  @RequirePermission('process:write')
  @ApiConsumes(XML)
  @ApiBody({ schema: { type: 'string' } })
  async layOut(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Req() request: Request,
  ): Promise<LaidOutDto> {
    if (!request.is(XML)) throw new RequestRefused(415, 'not application/xml');
    const xml = decodeBpmn(await bytesOf(request, MOST_MEGABYTES << 20));
    return { xml: await this.steps.layOut(actor, engagementId, xml) };
  }
}
