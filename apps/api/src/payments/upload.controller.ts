import { Controller, Get, Inject, Param, Post, Query, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import { UploadService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import type { Request } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { API_OPTIONS, type ApiOptions } from '../api-options.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { receiveFiles } from '../streaming/receive-files.ts';
import { uuid } from '../uuid.pipe.ts';
import type { UploadDto, UploadPageDto } from './upload.dto.ts';

@Controller('engagements/:engagementId/uploads')
export class UploadController {
  constructor(
    private readonly uploads: UploadService,
    @Inject(API_OPTIONS) private readonly options: ApiOptions,
  ) {}

  /** One or more files of a multipart form, in the order of the form. */
  @Post()
  @RequirePermission('import:write')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
  })
  receive(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Req() request: Request,
  ): Promise<UploadDto[]> {
    const maxBytes = this.options.config.uploadLimitBytes;
    return receiveFiles(request, (part) =>
      this.uploads.receive(actor, engagementId, { ...part, maxBytes }),
    );
  }

  /** Newest first. */
  @Get()
  @RequirePermission('import:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<UploadPageDto> {
    const { items, total } = await this.uploads.page(actor, engagementId, sliceOf(query));
    return pageOf(query, items, total);
  }
}
