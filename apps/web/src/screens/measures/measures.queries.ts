import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';
import type { MeasuresSearch } from './search.ts';

export const measuresPageSize = 50;

export const measuresQuery = (
  engagementId: string,
  search: MeasuresSearch,
  pageSize = measuresPageSize,
) => {
  const { status, risiko, ueberfaellig, suche, sort = 'number', seite = 1 } = search;
  const query = {
    page: seite,
    pageSize,
    sort,
    ...(status && { status: [...status] }),
    ...(risiko && { risk: [...risiko] }),
    ...(ueberfaellig === 'ja' && { overdue: true }),
    ...(suche !== undefined && { text: suche }),
  };
  return queryOptions({
    queryKey: engagementKey(engagementId, 'measures', 'list', query),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/measures', {
          params: { path: { engagementId }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};

export function useAddMeasure() {
  const engagementId = useEngagementId();
  const stale = useStale('measure');
  return useMutation({
    mutationFn: (body: Shape<'NewMeasureDto'>) =>
      call(
        api.POST('/api/engagements/{engagementId}/measures', {
          params: { path: { engagementId } },
          body,
        }),
      ),
    // Also after a refusal: what is on the screen may be old.
    onSettled: stale,
  });
}

export function useEditMeasure(id: string) {
  const engagementId = useEngagementId();
  const stale = useStale('measure');
  return useMutation({
    mutationFn: (body: Shape<'MeasureChangeDto'>) =>
      call(
        api.PATCH('/api/engagements/{engagementId}/measures/{id}', {
          params: { path: { engagementId, id } },
          body,
        }),
      ),
    onSettled: stale,
  });
}

export function useMoveMeasure(id: string) {
  const engagementId = useEngagementId();
  const stale = useStale('measure');
  return useMutation({
    mutationFn: (body: Shape<'MeasureStatusDto'>) =>
      call(
        api.PUT('/api/engagements/{engagementId}/measures/{id}/status', {
          params: { path: { engagementId, id } },
          body,
        }),
      ),
    onSettled: stale,
  });
}
