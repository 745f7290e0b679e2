import { Controller, Get, Param, ParseIntPipe, Query } from '@nestjs/common';
import { ApiExtraModels } from '@nestjs/swagger';
import { DatasetService, PaymentBrowser } from '#pruefwerk/payments';
import type { Actor } from '#pruefwerk/platform';
import { RequirePermission } from '../access/route-permission.ts';
import { CurrentActor } from '../access/signed-in.ts';
import { PageQuery } from '../paging/page-query.dto.ts';
import { pageOf, sliceOf } from '../paging/page.ts';
import { sortOrder } from '../paging/sort.ts';
import { ObjectNotFound } from '../problems/api.problems.ts';
import { uuid } from '../uuid.pipe.ts';
import { browseFilters } from './browse-filters.ts';
import {
  type DatasetDto,
  type DatasetPageDto,
  type PaymentDto,
  type PaymentPageDto,
  PaymentQuery,
} from './dataset.dto.ts';
import { datasetDto } from './dataset-view.ts';
import { PaymentFilterDto } from './payment-filter.dto.ts';
import { plain } from './plain.ts';

/** What is no number of a row cannot exist, so the answer is 404. */
const rowNumber = new ParseIntPipe({ exceptionFactory: () => new ObjectNotFound() });

@ApiExtraModels(PaymentFilterDto)
@Controller('engagements/:engagementId/datasets')
export class DatasetController {
  constructor(
    private readonly datasets: DatasetService,
    private readonly payments: PaymentBrowser,
  ) {}

  @Get()
  @RequirePermission('import:read')
  async list(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Query() query: PageQuery,
  ): Promise<DatasetPageDto> {
    const { items, total } = await this.datasets.list(actor, engagementId, sliceOf(query));
    return pageOf(query, items.map(datasetDto), total);
  }

  @Get(':id')
  @RequirePermission('import:read')
  async get(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
  ): Promise<DatasetDto> {
    const dataset = await this.datasets.get(actor, engagementId, id);
    this.payments.prepare(dataset);
    return datasetDto(dataset);
  }

  /** The sealed payments, filtered and sorted; persons and clerks as pseudonyms. */
  @Get(':id/payments')
  @RequirePermission('payment:read')
  async page(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Query() query: PaymentQuery,
  ): Promise<PaymentPageDto> {
    const order = query.sort ? sortOrder(query.sort) : null;
    const { columns, rows, total, sumCents } = await this.payments.page(actor, engagementId, id, {
      filters: browseFilters(query.filters),
      ...(query.search && { search: query.search }),
      ...(order && { sort: { column: order.field, descending: order.descending } }),
      page: query.page - 1,
      pageSize: query.pageSize,
    });
    return { ...pageOf(query, [...rows], total), columns: plain(columns), sumCents };
  }

  /** One payment by its number in the population (`row_no`). */
  @Get(':id/payments/:rowNo')
  @RequirePermission('payment:read')
  async payment(
    @CurrentActor() actor: Actor,
    @Param('engagementId', uuid) engagementId: string,
    @Param('id', uuid) id: string,
    @Param('rowNo', rowNumber) rowNo: number,
  ): Promise<PaymentDto> {
    return plain(await this.payments.payment(actor, engagementId, id, rowNo));
  }
}
