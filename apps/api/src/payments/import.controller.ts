import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import {
  ImportAcceptance,
  ImportService,
  ImportViews,
  MappingTemplateService,
  type PaymentImport,
  ReconciliationService,
} from '#pruefwerk/payments';
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
} from './import.dto.ts';
import type { TemplateSuggestionDto } from './mapping-template.dto.ts';
import { plain } from './plain.ts';
import { importDto } from './import-view.ts';
import { SeenImportDto } from './seen-import.dto.ts';
import { ImportFormatDto } from './source-format.dto.ts';

@Controller('engagements/:engagementId/imports')
export class ImportController {
  constructor(
    private readonly imports: ImportService,
    private readonly reconciliations: ReconciliationService,
    private readonly views: ImportViews,
    private readonly acceptance: ImportAcceptance,
    private readonly templates: MappingTemplateService,
  ) {}

  @Post()
  @RequirePermission('import:write')
  create(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Body() body: NewImportDto,
  ): Promise<ImportDto> {
    return this.shown(actor, this.imports.create(actor, engagementId, body));
  }

  @Get()
  @RequirePermission('import:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<ImportPageDto> {
    const { items, total } = await this.views.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items.map(importDto), total);
  }

  @Get(':id')
  @RequirePermission('import:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<ImportDto> {
    return importDto(await this.views.get(actor, engagementId, id));
  }

  /**
   * Confirms the columns and queues the import again, also when the result of the check is not accepted: it is thrown
   * away.
   */
  @Put(':id/mapping')
  @RequirePermission('import:write')
  confirmMapping(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { mapping, version }: ConfirmMappingDto,
  ): Promise<ImportDto> {
    return this.shown(
      actor,
      this.imports.confirmMapping(actor, engagementId, id, mapping, version),
    );
  }

  /** Reads the preview again as the person says; the columns are then to be confirmed anew. */
  @Put(':id/format')
  @RequirePermission('import:write')
  setFormat(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version, ...format }: ImportFormatDto,
  ): Promise<ImportDto> {
    return this.shown(actor, this.imports.setFormat(actor, engagementId, id, format, version));
  }

  /** Seals what was read and checked, as a population that is usable at once; what follows the import is queued. */
  @Post(':id/accept')
  @HttpCode(200)
  @ApiBody({ type: SeenImportDto, required: false })
  @RequirePermission('import:write')
  accept(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version }: SeenImportDto,
  ): Promise<ImportDto> {
    return this.shown(actor, this.acceptance.accept(actor, engagementId, id, version));
  }

  /** Mapping templates that fit the import's first file, best first. */
  @Get(':id/mapping-templates')
  @RequirePermission('import:read')
  async templatesFor(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<TemplateSuggestionDto[]> {
    return plain(await this.templates.suggest(actor, engagementId, id));
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
    return this.shown(actor, this.reconciliations.reconcile(actor, engagementId, id, body));
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @ApiBody({ type: SeenImportDto, required: false })
  @RequirePermission('import:write')
  cancel(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Body() { version }: SeenImportDto,
  ): Promise<ImportDto> {
    return this.shown(actor, this.imports.cancel(actor, engagementId, id, version));
  }

  private async shown(actor: Actor, changed: Promise<PaymentImport>): Promise<ImportDto> {
    const { engagementId, id } = await changed;
    return importDto(await this.views.get(actor, engagementId, id));
  }
}
