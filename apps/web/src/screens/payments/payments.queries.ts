import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';
import type { PaymentFilter } from './payment-filters.ts';

export type PaymentPage = Shape<'PaymentPageDto'>;
export type PaymentRow = PaymentPage['items'][number];
export type Cell = PaymentRow[string];

/** Rows per request; the server's most. */
export const blockSize = 200;

export const datasetQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'datasets', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/datasets/{id}', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

export interface Asked {
  readonly filters: readonly PaymentFilter[];
  readonly search?: string | undefined;
  readonly sort?: string | undefined;
}

/** A sealed dataset never changes: what was read once stays good. */
export const paymentsQuery = (engagementId: string, id: string, asked: Asked, page: number) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'datasets', id, 'payments', asked, page),
    queryFn: ({ signal }) => {
      const { filters, search, sort } = asked;
      const query = {
        page,
        pageSize: blockSize,
        ...(filters.length > 0 && { filters: JSON.stringify(filters) }),
        ...(search !== undefined && { search }),
        ...(sort !== undefined && { sort }),
      };
      return call(
        api.GET('/api/engagements/{engagementId}/datasets/{id}/payments', {
          params: { path: { engagementId, id }, query },
          signal,
        }),
      );
    },
    staleTime: Infinity,
    gcTime: 60_000,
  });

export const paymentQuery = (engagementId: string, id: string, rowNo: number) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'datasets', id, 'payment', rowNo),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/datasets/{id}/payments/{rowNo}', {
          params: { path: { engagementId, id, rowNo } },
        }),
      ),
    staleTime: Infinity,
  });

/** Red flags whose evidence has the payment. */
export const flagsOfPaymentQuery = (engagementId: string, datasetId: string, rowNo: number) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'red-flags', 'of-payment', datasetId, rowNo),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/red-flags', {
          params: {
            path: { engagementId },
            query: { datasetId, rowNo, pageSize: 50, sort: 'number' },
          },
        }),
      ),
  });
