import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Body, Controller, Get, HttpCode, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse } from '@nestjs/swagger';
import { decodeBpmn, MOST_MEGABYTES } from '#pruefwerk/bpmn';
import type { Actor } from '#pruefwerk/platform';
import { type OpenedFile, ProcessContentService, ProcessService } from '#pruefwerk/processes';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { attachment } from '../streaming/attachment.ts';
import { bytesOf } from '../streaming/bytes-of.ts';
import { uuid } from '../uuid.pipe.ts';
import { lossView } from './loss-view.ts';
import type { SavedProcessDto } from './process-loss.dto.ts';
import {
  AcceptedSuggestionDto,
  ContentVersionQuery,
  StepControlsDto,
} from './process-change.dto.ts';
import { processFileView } from './process-view.ts';
import type { ProcessFileDto } from './process.dto.ts';
import { RequestRefused } from '../problems/api.problems.ts';

const XML = 'application/xml';
const MOST_BYTES = MOST_MEGABYTES << 20;

@Controller('engagements/:engagementId/processes/:id')
export class ProcessContentController {
  constructor(
    private readonly contents: ProcessContentService,
    private readonly processes: ProcessService,
  ) {}

  /**
   * Saves the diagram; the body is the BPMN itself as application/xml, at most 5 MB. What was edited is put into the
   * content that is there, so that everything else stays as it is, also what the editor cannot read.
   */
  @Put('xml')
  @RequirePermission('process:write')
  @ApiConsumes(XML)
  @ApiBody({ schema: { type: 'string' } })
  async save(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { version }: ContentVersionQuery,
    @Req() request: Request,
  ): Promise<SavedProcessDto> {
    if (!request.is(XML)) throw new RequestRefused(415, 'not application/xml');
    const xml = decodeBpmn(await bytesOf(request, MOST_BYTES));
    const { taken } = await this.contents.saveEdited(actor, { engagementId, id, version }, xml);
    const file = processFileView(await this.processes.get(actor, { engagementId, id }));
    return { ...file, taken: taken.kind, losses: taken.losses.map(lossView) };
  }

  /** Puts exactly these controls and risks at a step; nothing else in the file changes. */
  @Put('steps/:elementId/controls')
  @RequirePermission('process:write')
  async attach(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('elementId') elementId: string,
    @Body() { version, controlNumbers, riskNumbers }: StepControlsDto,
  ): Promise<ProcessFileDto> {
    const wanted = { controls: controlNumbers, risks: riskNumbers };
    await this.contents.attach(actor, { engagementId, id, version }, elementId, wanted);
    return processFileView(await this.processes.get(actor, { engagementId, id }));
  }

  /** Takes over what a name suggests; only this attribute of the file changes. */
  @Post('suggestions')
  @HttpCode(200)
  @RequirePermission('process:write')
  async accept(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, elementId, attribute, value }: AcceptedSuggestionDto,
  ): Promise<ProcessFileDto> {
    const element = attribute === 'kriterium' ? 'entscheidung' : 'aktivitaet';
    await this.contents.edit(actor, { engagementId, id, version }, [
      { kind: 'attribute', elementId, element, name: attribute, value },
    ]);
    return processFileView(await this.processes.get(actor, { engagementId, id }));
  }

  /** The newest content as a .bpmn file. */
  @Get('file')
  @RequirePermission('process:read')
  @ApiOkResponse({ content: { [XML]: { schema: { type: 'string' } } } })
  async current(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Res() response: Response,
  ): Promise<void> {
    await send(response, await this.contents.current(actor, { engagementId, id }));
  }

  /** The imported file, byte for byte. */
  @Get('original')
  @RequirePermission('process:read')
  @ApiOkResponse({ content: { [XML]: { schema: { type: 'string' } } } })
  async original(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Res() response: Response,
  ): Promise<void> {
    await send(response, await this.contents.original(actor, { engagementId, id }));
  }
}

/** Always as a download: a browser must not render what somebody else has written. */
async function send(response: Response, file: OpenedFile): Promise<void> {
  const { fileName, sha256, content } = file;
  response.set({
    'Content-Type': XML,
    'Content-Disposition': attachment(fileName),
    'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
    'Cache-Control': 'private, no-store',
  });
  const stream = typeof content === 'string' ? Readable.from([Buffer.from(content)]) : content;
  // The answer has begun: all that is left to do about a failure is to break it off.
  await pipeline(stream, response).catch(() => response.destroy());
}
