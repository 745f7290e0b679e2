import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
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

/**
 * After every change of a measure, also a refused one: what is on the screen may be old. The promise ends when measures
 * and findings are read again, so that a next step starts from the new version.
 */
function useMeasuresStale(): () => Promise<void> {
  const client = useQueryClient();
  const engagementId = useEngagementId();
  const read = (part: string) =>
    client.invalidateQueries({ queryKey: engagementKey(engagementId, part) });
  return async () => {
    void read('overview');
    await Promise.all([read('measures'), read('findings')]);
  };
}

export function useAddMeasure() {
  const engagementId = useEngagementId();
  const stale = useMeasuresStale();
  return useMutation({
    mutationFn: (body: Shape<'NewMeasureDto'>) =>
      call(
        api.POST('/api/engagements/{engagementId}/measures', {
          params: { path: { engagementId } },
          body,
        }),
      ),
    onSettled: stale,
  });
}

export function useEditMeasure(id: string) {
  const engagementId = useEngagementId();
  const stale = useMeasuresStale();
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
  const stale = useMeasuresStale();
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
