import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';
import type { FindingsSearch } from './search.ts';

export type ListedFinding = Shape<'ListedFindingDto'>;
export type NewFinding = Shape<'NewFindingDto'>;

export const findingsPageSize = 50;

export const findingsQuery = (engagementId: string, search: FindingsSearch) => {
  const { risiko, status, ueberfaellig, suche, sort = 'number', seite = 1 } = search;
  const query = {
    page: seite,
    pageSize: findingsPageSize,
    sort,
    ...(risiko && { risk: [...risiko] }),
    ...(status && { status: [...status] }),
    ...(ueberfaellig === 'ja' && { overdue: true }),
    ...(suche !== undefined && { text: suche }),
  };
  return queryOptions({
    queryKey: engagementKey(engagementId, 'findings', 'list', query),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/findings', {
          params: { path: { engagementId }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

/** Confirmed red flags that no finding rests on yet, weightiest first. */
export const confirmedFlagsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'red-flags', 'confirmed-without-finding'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/red-flags', {
          params: {
            path: { engagementId },
            query: {
              disposition: ['confirmed'],
              hasFinding: false,
              pageSize: 200,
              sort: '-weight',
            },
          },
        }),
      ),
  });

export function useCreateFinding() {
  const engagementId = useEngagementId();
  const stale = useStale('finding');
  return useMutation({
    mutationFn: (body: NewFinding) =>
      call(
        api.POST('/api/engagements/{engagementId}/findings', {
          params: { path: { engagementId } },
          body,
        }),
      ),
    onSuccess: stale,
  });
}
