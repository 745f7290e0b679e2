import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';
import type { RedFlagFilter } from './red-flag-filter.ts';
import type { RedFlagSort } from './search.ts';

export type RedFlagFile = Shape<'RedFlagFileDto'>;

/** What a list shows, without its pages. */
export interface ListRequest {
  readonly engagementId: string;
  readonly filter: RedFlagFilter;
  readonly sort: RedFlagSort;
}

export const PAGE_SIZE = 100;

export const listKey = (engagementId: string) => engagementKey(engagementId, 'red-flags', 'list');
export const fileKey = (engagementId: string) => engagementKey(engagementId, 'red-flags', 'file');

/** @param page from 1 */
export const pageQuery = ({ engagementId, filter, sort }: ListRequest, page: number) =>
  queryOptions({
    queryKey: [...listKey(engagementId), filter, sort, page],
    queryFn: ({ signal }) =>
      call(
        api.GET('/api/engagements/{engagementId}/red-flags', {
          params: { path: { engagementId }, query: { ...filter, sort, page, pageSize: PAGE_SIZE } },
          signal,
        }),
      ),
  });

export const facetsQuery = (engagementId: string, filter: RedFlagFilter) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'red-flags', 'facets', filter),
    queryFn: ({ signal }) =>
      call(
        api.GET('/api/engagements/{engagementId}/red-flags/facets', {
          params: { path: { engagementId }, query: filter },
          signal,
        }),
      ),
  });

export const fileQuery = (engagementId: string, number: number) =>
  queryOptions({
    queryKey: [...fileKey(engagementId), number],
    queryFn: ({ signal }) =>
      call(
        api.GET('/api/engagements/{engagementId}/red-flags/numbers/{number}', {
          params: { path: { engagementId, number: String(number) } },
          signal,
        }),
      ),
  });

/** A run that is over does not change any more. */
export const runQuery = (engagementId: string, runId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'runs', 'of-red-flags', runId),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/analysis-runs/{id}', {
          params: { path: { engagementId, id: runId } },
        }),
      ),
    staleTime: Infinity,
  });

/** The last runs, to say why there are no red flags at all. */
export const lastRunsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'runs', 'last'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/analysis-runs', {
          params: { path: { engagementId }, query: { page: 1, pageSize: 10 } },
        }),
      ),
  });
