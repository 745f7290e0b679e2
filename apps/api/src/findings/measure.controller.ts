import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { MeasureService } from '#pruefwerk/findings';
import { type Actor, Clock } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { pageOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import { MeasureQuery, measureRequest } from './measure-query.dto.ts';
import {
  MeasureChangeDto,
  type MeasureDto,
  type MeasurePageDto,
  MeasureStatusDto,
  NewMeasureDto,
} from './measure.dto.ts';
import { measureView } from './measure-view.ts';

/** A manager reaches these routes too and is shown own measures only; the service draws that line. */
@Controller('engagements/:engagementId/measures')
export class MeasureController {
  constructor(
    private readonly measures: MeasureService,
    private readonly clock: Clock,
  ) {}

  @Get()
  @RequirePermission(['measure:read', 'measure:read-own'])
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: MeasureQuery,
  ): Promise<MeasurePageDto> {
    const now = this.clock.now();
    const request = measureRequest(query, now);
    const { items, total, statuses } = await this.measures.list(actor, engagementId, request);
    const shown = items.map((measure) => measureView(measure, now));
    return { ...pageOf(query, shown, total), statuses };
  }

  @Post()
  @RequirePermission(['measure:write', 'measure:write-own'])
  async add(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() { findingId, ...facts }: NewMeasureDto,
  ): Promise<MeasureDto> {
    const measure = await this.measures.add(actor, { engagementId, id: findingId }, facts);
    return measureView(measure, this.clock.now());
  }

  @Patch(':id')
  @RequirePermission(['measure:write', 'measure:write-own'])
  async edit(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, reason, ...facts }: MeasureChangeDto,
  ): Promise<MeasureDto> {
    const measure = await this.measures.edit(actor, { engagementId, id, version }, facts, reason);
    return measureView(measure, this.clock.now());
  }

  @Put(':id/status')
  @RequirePermission(['measure:write', 'measure:write-own'])
  async move(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, status, reason }: MeasureStatusDto,
  ): Promise<MeasureDto> {
    const measure = await this.measures.move(actor, { engagementId, id, version }, status, reason);
    return measureView(measure, this.clock.now());
  }
}
