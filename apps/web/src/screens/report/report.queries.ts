import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type Issue = Shape<'ExportDto'>;
export type Sheet = Shape<'ExportSheetDto'>;
export type NewIssue = Shape<'NewExportDto'>;
export type Verdict = Shape<'WorkbookVerdictDto'>;

export const versionsPageSize = 25;

export const isUnderWay = ({ state }: Pick<Issue, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** All versions, newest first; asked for again each second while one is being written. */
export const versionsQuery = (engagementId: string, page = 1) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'exports', 'list', page),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/exports', {
          params: { path: { engagementId }, query: { page, pageSize: versionsPageSize } },
        }),
      ),
    refetchInterval: (query) => (query.state.data?.items.some(isUnderWay) ? 1000 : false),
  });

export const sheetsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'exports', 'sheets'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/exports/sheets', {
          params: { path: { engagementId } },
        }),
      ),
    staleTime: Infinity,
  });

/** Finished runs, newest first: what a workbook may be about. */
export const finishedRunsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'runs', 'finished'),
    queryFn: async () => {
      const page = await call(
        api.GET('/api/engagements/{engagementId}/analysis-runs', {
          params: { path: { engagementId }, query: { pageSize: 200 } },
        }),
      );
      return page.items
        .filter(({ state }) => state === 'done')
        .sort((one, other) => other.number - one.number);
    },
  });

export function useIssue() {
  const engagementId = useEngagementId();
  const stale = useStale('export');
  return useMutation({
    mutationFn: (body: NewIssue) =>
      call(
        api.POST('/api/engagements/{engagementId}/exports', {
          params: { path: { engagementId } },
          body,
        }),
      ),
    // Not awaited: what waits for the new version has to know of it before the list does.
    onSuccess: () => void stale(),
  });
}

export function useCancelIssue() {
  const engagementId = useEngagementId();
  const stale = useStale('export');
  return useMutation({
    mutationFn: (jobId: string) =>
      call(
        api.POST('/api/engagements/{engagementId}/jobs/{id}/cancel', {
          params: { path: { engagementId, id: jobId } },
        }),
      ),
    onSettled: () => void stale(),
  });
}

export function useVerify() {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (file: File): Promise<Verdict> => {
      const form = new FormData();
      form.append('file', file);
      return call(
        api.POST('/api/engagements/{engagementId}/exports/verify', {
          params: { path: { engagementId } },
          body: {},
          bodySerializer: () => form,
        }),
      );
    },
  });
}
