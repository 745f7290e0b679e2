import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import { RejectService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import type { Response } from 'express';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import { CSV, fileHeaders, XLSX } from './file-headers.ts';
import { plain } from './plain.ts';
import {
  type RejectedRowDto,
  type RejectPageDto,
  RejectPlaceQuery,
  RejectQuery,
  type RejectSummaryDto,
} from './reject.dto.ts';
import { rejectsCsv, writeRejectsWorkbook } from './rejects-export.ts';

/** Source rows that were not accepted, before and after acceptance. */
@Controller('engagements/:engagementId/imports/:id')
export class RejectController {
  constructor(private readonly rejects: RejectService) {}

  /** In the order of the files; values that may name persons as blocks. */
  @Get('rejects')
  @RequirePermission('payment:read')
  async page(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() query: RejectQuery,
  ): Promise<RejectPageDto> {
    const { code, column } = query;
    const asked = { ...sliceOf(query), code, column };
    const { items, total } = await this.rejects.page(actor, engagementId, id, asked);
    return pageOf(query, plain(items), total);
  }

  @Get('rejects/summary')
  @RequirePermission('payment:read')
  async summary(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<RejectSummaryDto> {
    const groups = plain(await this.rejects.summary(actor, engagementId, id));
    return { total: groups.reduce((sum, { count }) => sum + count, 0), groups };
  }

  /** One rejected row with all its values, read from the original file. */
  @Get('rejects/row')
  @RequirePermission('payment:read')
  async row(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() { file, line }: RejectPlaceQuery,
  ): Promise<RejectedRowDto> {
    return plain(await this.rejects.row(actor, engagementId, id, { file, line }));
  }

  @Get('rejects.csv')
  @ApiProduces(CSV)
  @RequirePermission('payment:read')
  async csv(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const rejects = await this.rejects.all(actor, engagementId, id);
    response.set(fileHeaders('Abgewiesene Zeilen.csv', CSV));
    await pipeline(Readable.from(rejectsCsv(rejects)), response).catch(() => response.destroy());
  }

  @Get('rejects.xlsx')
  @ApiProduces(XLSX)
  @RequirePermission('payment:read')
  async workbook(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Res() response: Response,
  ): Promise<void> {
    const rejects = await this.rejects.all(actor, engagementId, id);
    response.set(fileHeaders('Abgewiesene Zeilen.xlsx', XLSX));
    // The answer has begun: all that is left to do about a failure is to break it off.
    await writeRejectsWorkbook(rejects, response).catch(() => response.destroy());
  }
}
