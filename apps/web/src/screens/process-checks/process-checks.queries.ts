import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';
import { processQuery } from '../processes/processes.queries.ts';

export type ProcessChecks = Shape<'ProcessChecksDto'>;
export type Hit = Shape<'ProcessHitDto'>;
export type Suggestion = Shape<'AttributeSuggestionDto'>;
export type ListedCheck = Shape<'ListedCheckDto'>;

export const checksQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'checks', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/checks', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

/** What is being drawn; nothing is kept on the server. */
export const drawnChecksQuery = (engagementId: string, xml: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'drawn-checks', xml),
    queryFn: ({ signal }) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/checks', {
          params: { path: { engagementId } },
          body: xml,
          headers: { 'Content-Type': 'application/xml' },
          bodySerializer: (body) => body,
          signal,
        }),
      ),
    // Whole diagrams are no keys to keep.
    gcTime: 5_000,
    staleTime: Infinity,
    retry: false,
  });

/** What was found last on each process. */
export const listedChecksQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'listed-checks'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/process-checks', {
          params: { path: { engagementId } },
        }),
      ),
  });

export function useCheckAll() {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: () =>
      call(
        api.POST('/api/engagements/{engagementId}/process-checks', {
          params: { path: { engagementId } },
        }),
      ),
  });
}

export function useAcceptSuggestion(id: string) {
  const client = useQueryClient();
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (body: Shape<'AcceptedSuggestionDto'>) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/{id}/suggestions', {
          params: { path: { engagementId, id } },
          body,
        }),
      ),
    onSuccess: (file) =>
      client.setQueryData(processQuery(engagementId, file.process.id).queryKey, file),
    onSettled: useStale('process'),
  });
}
