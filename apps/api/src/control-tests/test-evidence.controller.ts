import { pipeline } from 'node:stream/promises';
import { Body, Controller, Get, Param, Post, Put, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { TestEvidenceService } from '#pruefwerk/control-tests';
import type { Actor } from '#pruefwerk/platform';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { fileHeaders } from '../payments/file-headers.ts';
import { receiveFiles } from '../streaming/receive-files.ts';
import { uuid } from '../uuid.pipe.ts';
import type { TestEvidenceDto } from './control-test-file.dto.ts';
import { EvidenceQuery, EvidenceWithdrawalDto } from './test-work.dto.ts';

@Controller('engagements/:engagementId/control-tests/:id/evidence')
export class TestEvidenceController {
  constructor(private readonly evidence: TestEvidenceService) {}

  /** One or more files of a multipart form, 25 MB each. */
  @Post()
  @RequirePermission('control-test:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
  })
  add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { position, remark }: EvidenceQuery,
    @Req() request: Request,
  ): Promise<TestEvidenceDto[]> {
    return receiveFiles(request, (part) =>
      this.evidence.add(
        actor,
        { engagementId, id },
        { ...part, position: position ?? null, remark },
      ),
    );
  }

  /** The file, byte for byte; broken off when the stored bytes are no longer those. */
  @Get(':evidenceId/file')
  @RequirePermission('control-test:read')
  async download(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('evidenceId', uuid) evidenceId: string,
    @Res() response: Response,
  ): Promise<void> {
    const { evidence, content } = await this.evidence.open(actor, { engagementId, id }, evidenceId);
    response.set(fileHeaders(evidence.fileName, evidence.contentType));
    // The answer has begun: all that is left to do about a failure is to break it off.
    await pipeline(content, response).catch(() => response.destroy());
  }

  /** It no longer counts; the file stays with the reason. */
  @Put(':evidenceId/withdrawal')
  @RequirePermission('control-test:write')
  withdraw(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('evidenceId', uuid) evidenceId: string,
    @Body() { reason }: EvidenceWithdrawalDto,
  ): Promise<TestEvidenceDto> {
    return this.evidence.withdraw(actor, { engagementId, id }, evidenceId, reason);
  }
}
