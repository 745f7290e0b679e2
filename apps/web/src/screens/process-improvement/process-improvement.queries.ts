import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type Improvements = Shape<'ImprovementsDto'>;
export type Proposal = Shape<'ProposalDto'>;
export type Recommendation = Shape<'RecommendationDto'>;
export type Assumption = Shape<'UsedAssumptionDto'>;
export type Entered = Shape<'EnteredDto'>;
export type HitRate = Shape<'ControlHitRateDto'>;
export type Range = Shape<'RangeDto'>;

export const improvementsQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'process-studies', 'improvements', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/improvements', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

interface Choice {
  readonly ruleId: string;
  readonly elementId: string;
  readonly note: string;
}

/** Keeps a proposal as a recommendation. */
export function useNoteProposal(id: string) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (body: Choice) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/{id}/improvements/recommendations', {
          params: { path: { engagementId, id } },
          body,
        }),
      ),
    onSettled: useStale('recommendation'),
  });
}

/** Makes a Sollprozess with the change. */
export function useTakeOver(id: string) {
  const engagementId = useEngagementId();
  const stale = useStale('recommendation');
  const staleProcess = useStale('process');
  return useMutation({
    mutationFn: (body: Choice & { readonly name: string }) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/{id}/improvements/to-be', {
          params: { path: { engagementId, id } },
          body,
        }),
      ),
    onSettled: () => Promise.all([stale(), staleProcess()]),
  });
}

export function useWithdrawRecommendation(id: string) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (given: { recommendationId: string; version: number; reason: string }) =>
      call(
        api.PUT(
          '/api/engagements/{engagementId}/processes/{id}/improvements/recommendations/{recommendationId}/withdrawal',
          {
            params: { path: { engagementId, id, recommendationId: given.recommendationId } },
            body: { version: given.version, reason: given.reason },
          },
        ),
      ),
    onSettled: useStale('recommendation'),
  });
}
