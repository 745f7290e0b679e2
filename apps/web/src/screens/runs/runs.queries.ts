import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';

export type Run = Shape<'AnalysisRunDto'>;
export type Rule = Shape<'RuleDto'>;
export type RuleParameter = Shape<'RuleParameterDto'>;
export type ParameterValue = RuleParameter['value'];
export type Difference = Shape<'RunDifferenceDto'>;
export type Dataset = Shape<'DatasetDto'>;

export const runsPageSize = 25;

export const runsQuery = (engagementId: string, page: number) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'runs', 'list', page),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/analysis-runs', {
          params: { path: { engagementId }, query: { page, pageSize: runsPageSize } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const runQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'runs', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/analysis-runs/{id}', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

/** Against the last finished run before it. */
export const differenceQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'runs', id, 'difference'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/analysis-runs/{id}/difference', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

/** The rules with the engagement's own values and whether they fit the dataset. */
export const rulesQuery = (engagementId: string, datasetId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'rules', datasetId),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/rules', {
          params: { path: { engagementId }, query: { datasetId } },
        }),
      ),
  });

/** Newest first. */
export const datasetsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'datasets', 'all'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/datasets', {
          params: { path: { engagementId }, query: { pageSize: 200 } },
        }),
      ),
  });

export function useStartRun(engagementId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Shape<'NewAnalysisRunDto'>) =>
      call(
        api.POST('/api/engagements/{engagementId}/analysis-runs', {
          params: { path: { engagementId } },
          body,
        }),
      ),
    onSuccess: (run) => {
      client.setQueryData(runQuery(engagementId, run.id).queryKey, run);
      return client.invalidateQueries({ queryKey: engagementKey(engagementId, 'runs', 'list') });
    },
  });
}

export function useCancelRun(engagementId: string, id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () =>
      call(
        api.POST('/api/engagements/{engagementId}/analysis-runs/{id}/cancel', {
          params: { path: { engagementId, id } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: engagementKey(engagementId, 'runs') }),
  });
}

/** A run that is still to bring something. */
export const isAtWork = ({ state }: Pick<Run, 'state'>): boolean =>
  state === 'waiting' || state === 'running';
