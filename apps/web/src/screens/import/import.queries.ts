import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';
import { atWork } from './wizard-steps.ts';

export type Import = Shape<'ImportDto'>;
export type Preview = Shape<'ImportPreviewDto'>;
export type Check = Shape<'ImportCheckDto'>;
export type PaymentColumn = Shape<'PaymentColumnDto'>;

export const importsPageSize = 25;
export const rejectsPageSize = 100;
/** For when no event comes through. */
const pollMs = 5000;

export const importsQuery = (engagementId: string, page: number) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'imports', 'list', page),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/imports', {
          params: { path: { engagementId }, query: { page, pageSize: importsPageSize } },
        }),
      ),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) => (state.data?.items.some(atWork) ? pollMs / 2 : false),
  });

export const importQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'imports', 'one', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/imports/{id}', {
          params: { path: { engagementId, id } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data && atWork(state.data) ? pollMs : false),
  });

/** The columns that a payment can have, and the formats to choose from. */
export const paymentSchemaQuery = queryOptions({
  queryKey: ['payment-columns'],
  queryFn: () => call(api.GET('/api/payment-columns')),
  staleTime: Infinity,
});

export const templateFitQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'imports', 'template-fit', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/imports/{id}/mapping-templates', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

export const templatesQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'imports', 'templates'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/mapping-templates', {
          params: { path: { engagementId } },
        }),
      ),
  });

interface RejectsAsked {
  readonly code?: string;
  readonly column?: string;
  readonly page: number;
  readonly pageSize: number;
}

/** Rejects change only with a new check, which `version` of the import tells. */
export const rejectsQuery = (engagementId: string, one: Import, asked: RejectsAsked) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'imports', 'rejects', one.id, one.version, asked),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/imports/{id}/rejects', {
          params: { path: { engagementId, id: one.id }, query: asked },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export const rejectedRowQuery = (
  engagementId: string,
  one: Import,
  place: { readonly file: string; readonly line: number },
) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'imports', 'row', one.id, one.version, place),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/imports/{id}/rejects/row', {
          params: { path: { engagementId, id: one.id }, query: place },
        }),
      ),
    staleTime: Infinity,
  });
