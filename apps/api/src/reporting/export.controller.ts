import { pipeline } from 'node:stream/promises';
import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiParam } from '@nestjs/swagger';
import type { Actor } from '#pruefwerk/platform';
import {
  ExportReader,
  exportSheets,
  ExportService,
  WorkbookVerification,
} from '#pruefwerk/reporting';
import type { Request, Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { MultipartExpected } from '../problems/api.problems.ts';
import { bytesOf } from '../streaming/bytes-of.ts';
import { attachment } from '../streaming/attachment.ts';
import { receiveFiles } from '../streaming/receive-files.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  type ExportDto,
  type ExportPageDto,
  type ExportSheetDto,
  NewExportDto,
  type WorkbookVerdictDto,
} from './export.dto.ts';

/** It is read in memory; a workbook of a million rows stays well below. */
const MAX_WORKBOOK_BYTES = 256 * 1024 * 1024;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller('engagements/:engagementId/exports')
export class ExportController {
  constructor(
    private readonly exports: ExportService,
    private readonly reader: ExportReader,
    private readonly verification: WorkbookVerification,
  ) {}

  /** Queues the next version of the workbook. */
  @Post()
  @RequirePermission('report:issue')
  async create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewExportDto,
  ): Promise<ExportDto> {
    const { id } = await this.exports.create(actor, engagementId, body);
    return this.reader.get(actor, engagementId, id);
  }

  @Get()
  @RequirePermission('report:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<ExportPageDto> {
    const { items, total } = await this.reader.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items, total);
  }

  /** The sheets of the workbook, in its order; those that are not mandatory may be left out. */
  @Get('sheets')
  @ApiParam({ name: 'engagementId', type: String })
  @RequirePermission('report:read')
  sheets(): ExportSheetDto[] {
    return exportSheets.map((sheet) => ({ ...sheet }));
  }

  @Get(':id')
  @RequirePermission('report:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ExportDto> {
    return this.reader.get(actor, engagementId, id);
  }

  /** The issued workbook, byte for byte; broken off when the stored bytes are no longer those. */
  @Get(':id/file')
  @RequirePermission('report:read')
  async download(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const { fileName, sha256, content } = await this.exports.open(actor, engagementId, id);
    response.set({
      'Content-Type': XLSX,
      'Content-Disposition': attachment(fileName),
      'Repr-Digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
      'Cache-Control': 'private, no-store',
    });
    // The answer has begun: all that is left to do about a failure is to break it off.
    await pipeline(content, response).catch(() => response.destroy());
  }

  /** Tells whether a workbook that came back is one that was issued, and whether its content was changed. */
  @Post('verify')
  @HttpCode(200)
  @RequirePermission('report:read')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
  })
  async verify(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Req() request: Request,
  ): Promise<WorkbookVerdictDto> {
    const [bytes] = await receiveFiles(
      request,
      ({ content }) => bytesOf(content, MAX_WORKBOOK_BYTES),
      1,
    );
    if (!bytes) throw new MultipartExpected();
    return this.verification.verify(actor, engagementId, bytes);
  }
}
