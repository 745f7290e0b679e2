import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { DatasetService, ImportService, ReconciliationService } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { uuid } from '../uuid.pipe.ts';
import {
  ConfirmMappingDto,
  type ImportDto,
  type ImportPageDto,
  NewImportDto,
  ReconciliationDto,
  type RejectPageDto,
} from './import.dto.ts';

@Controller('engagements/:engagementId/imports')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly reconciliations: ReconciliationService,
    private readonly datasets: DatasetService,
  ) {}

  @Post()
  @RequirePermission('import:write')
  create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewImportDto,
  ): Promise<ImportDto> {
    return this.imports.create(actor, engagementId, body);
  }

  @Get()
  @RequirePermission('import:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<ImportPageDto> {
    const { items, total } = await this.imports.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items, total);
  }

  @Get(':id')
  @RequirePermission('import:read')
  get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ImportDto> {
    return this.imports.get(actor, engagementId, id);
  }

  /** Answers the questions of the preview and queues the import again. */
  @Put(':id/mapping')
  @RequirePermission('import:write')
  confirmMapping(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { mapping }: ConfirmMappingDto,
  ): Promise<ImportDto> {
    return this.imports.confirmMapping(actor, engagementId, id, mapping);
  }

  /** Compares the control total with another record, or signs the difference off with a reason. */
  @Put(':id/reconciliation')
  @RequirePermission('import:write')
  reconcile(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() body: ReconciliationDto,
  ): Promise<ImportDto> {
    return this.reconciliations.reconcile(actor, engagementId, id, body);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @RequirePermission('import:write')
  cancel(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ImportDto> {
    return this.imports.cancel(actor, engagementId, id);
  }

  /** Source rows that were not accepted, with line, raw value and reason. */
  @Get(':id/rejects')
  @RequirePermission('payment:read')
  async rejects(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() query: PageQuery,
  ): Promise<RejectPageDto> {
    const slice = sliceOf(query);
    const { items, total } = await this.datasets.rejects(actor, engagementId, id, slice);
    return pageOf(query, items, total);
  }
}
