import { Body, Controller, Get, HttpCode, Param, Patch, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { MOST_MEGABYTES } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import { ProcessCreationService, ProcessService } from '#pruefwerk/processes';
import type { Request } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { MultipartExpected } from '../problems/api.problems.ts';
import { bytesOf } from '../streaming/bytes-of.ts';
import { receiveFiles } from '../streaming/receive-files.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  NewProcessDto,
  ProcessChangeDto,
  ProcessCopyDto,
  ProcessWithdrawalDto,
} from './process-change.dto.ts';
import { processFileView, processView } from './process-view.ts';
import { standingView } from './standing-view.ts';
import type { ProcessDto, ProcessFileDto, ProcessListItemDto } from './process.dto.ts';

/** UTF-16 takes two bytes where UTF-8 takes one; the text is measured again after decoding. */
const MOST_BYTES = MOST_MEGABYTES << 21;

@Controller('engagements/:engagementId/processes')
export class ProcessController {
  constructor(
    private readonly processes: ProcessService,
    private readonly creation: ProcessCreationService,
  ) {}

  /** All processes by number, withdrawn ones included. */
  @Get()
  @RequirePermission('process:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
  ): Promise<ProcessListItemDto[]> {
    const listed = await this.processes.list(actor, engagementId);
    return listed.map(({ process, summary, standing, taskIds, updatedByName }) => ({
      ...processView(process),
      ...{ warnings: process.warnings.length, summary, updatedByName },
      ...{ standing: standingView(standing), taskIds: [...taskIds] },
    }));
  }

  /** With diagram and Schrittliste. */
  @Get(':id')
  @RequirePermission('process:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ProcessFileDto> {
    return processFileView(await this.processes.get(actor, { engagementId, id }));
  }

  /** From a template. */
  @Post()
  @RequirePermission('process:write')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { template, unit = '', ...facts }: NewProcessDto,
  ): Promise<ProcessDto> {
    const all = { ...facts, unit };
    return processView(await this.creation.fromTemplate(actor, engagementId, template, all));
  }

  /** From one BPMN 2.0 file of another tool, at most 5 MB; the original is kept byte for byte. */
  @Post('imports')
  @RequirePermission('process:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
  })
  async import(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Req() request: Request,
  ): Promise<ProcessDto> {
    const [file] = await receiveFiles(
      request,
      async ({ fileName, content }) => ({ fileName, bytes: await bytesOf(content, MOST_BYTES) }),
      1,
    );
    if (!file) throw new MultipartExpected();
    return processView(await this.creation.fromFile(actor, engagementId, file));
  }

  @Patch(':id')
  @RequirePermission('process:write')
  async change(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...facts }: ProcessChangeDto,
  ): Promise<ProcessDto> {
    const target = { engagementId, id, version };
    return processView(await this.processes.change(actor, target, facts));
  }

  /** A copy of the newest content as a process of its own. */
  @Post(':id/copies')
  @RequirePermission('process:write')
  async copy(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() body: ProcessCopyDto,
  ): Promise<ProcessDto> {
    return processView(await this.creation.copy(actor, { engagementId, id }, body));
  }

  /** Instead of deleting: the process stays readable, with the reason. */
  @Post(':id/withdrawal')
  @HttpCode(200)
  @RequirePermission('process:write')
  async withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason }: ProcessWithdrawalDto,
  ): Promise<ProcessDto> {
    const target = { engagementId, id, version };
    return processView(await this.processes.withdraw(actor, target, reason));
  }
}
