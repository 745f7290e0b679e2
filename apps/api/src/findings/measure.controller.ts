import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { MeasureService } from '#pruefwerk/findings';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  MeasureChangeDto,
  type MeasureDto,
  type MeasurePageDto,
  MeasureStatusDto,
  NewMeasureDto,
} from './measure.dto.ts';

/** A manager reaches these routes too and is shown own measures only; the service draws that line. */
@Controller('engagements/:engagementId/measures')
export class MeasureController {
  constructor(private readonly measures: MeasureService) {}

  @Get()
  @RequirePermission('engagement:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<MeasurePageDto> {
    const { items, total } = await this.measures.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items, total);
  }

  @Post()
  @RequirePermission('engagement:read')
  add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { findingId, ...facts }: NewMeasureDto,
  ): Promise<MeasureDto> {
    return this.measures.add(actor, { engagementId, id: findingId }, facts);
  }

  @Patch(':id')
  @RequirePermission('engagement:read')
  edit(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason, ...facts }: MeasureChangeDto,
  ): Promise<MeasureDto> {
    return this.measures.edit(actor, { engagementId, id, version }, facts, reason);
  }

  @Put(':id/status')
  @RequirePermission('engagement:read')
  move(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, status, reason }: MeasureStatusDto,
  ): Promise<MeasureDto> {
    return this.measures.move(actor, { engagementId, id, version }, status, reason);
  }
}
