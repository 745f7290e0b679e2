import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, call } from '../api/client.ts';
import { engagementKey } from './engagement.ts';

type AreaCounts = Readonly<Record<string, number | null | undefined>>;

/** The overview's figures; the areas' counts in the navigation come from the same answer. */
export const overviewQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'overview'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/overview', { params: { path: { engagementId } } }),
      ),
  });

export function useAreaCounts(engagementId: string): AreaCounts {
  const { data } = useQuery(overviewQuery(engagementId));
  return data?.counts ?? {};
}
