import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type ProcessHistory = Shape<'ProcessHistoryDto'>;
export type ProcessVersion = Shape<'ProcessVersionDto'>;
export type ProcessRevision = Shape<'ProcessRevisionDto'>;

export const historyQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'history', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/history', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

export const revisionQuery = (engagementId: string, id: string, revision: number) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'revision', id, revision),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/revisions/{revision}', {
          params: { path: { engagementId, id, revision } },
        }),
      ),
    // What was saved once stays as it was.
    staleTime: Infinity,
  });

export function useSubmitVersion(id: string) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (body: Shape<'VersionSubmissionDto'>) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/{id}/versions', {
          params: { path: { engagementId, id } },
          body,
        }),
      ),
    onSettled: useStale('process-version'),
  });
}

export type Decision = 'approval' | 'return' | 'recall';

interface Decided {
  readonly versionId: string;
  readonly version: number;
  readonly remark: string;
}

export function useDecideVersion(id: string, decision: Decision, onDone?: () => void) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ versionId, ...body }: Decided) => {
      const given = { params: { path: { engagementId, id, versionId } }, body };
      const base = '/api/engagements/{engagementId}/processes/{id}/versions/{versionId}' as const;
      if (decision === 'approval') return call(api.POST(`${base}/approval`, given));
      if (decision === 'return') return call(api.POST(`${base}/return`, given));
      return call(api.POST(`${base}/recall`, given));
    },
    onSuccess: onDone,
    onSettled: useStale('process-version'),
  });
}
