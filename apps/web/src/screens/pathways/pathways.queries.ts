import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type Pathway = Shape<'PathwayDto'>;
export type PathwayStudy = Shape<'PathwayStudyDto'>;
export type PathwayPart = Shape<'PathwayPartDto'>;
export type StudiedPart = Shape<'StudiedPartDto'>;

const base = '/api/engagements/{engagementId}/pathways';

export const pathwaysQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'process-studies', 'pathways'),
    queryFn: () => call(api.GET(base, { params: { path: { engagementId } } })),
  });

export const pathwayQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'process-studies', 'pathway', id),
    queryFn: () => call(api.GET(`${base}/{id}`, { params: { path: { engagementId, id } } })),
  });

export interface PathwayFacts {
  readonly name: string;
  readonly description: string;
  readonly parts: readonly PathwayPart[];
}

/** Adds a pathway, or changes the one that is given with the version that was seen. */
export function useSavePathway() {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (saving: {
      readonly known: { readonly id: string; readonly version: number } | null;
      readonly facts: PathwayFacts;
    }) => {
      const { known, facts } = saving;
      const body = { ...facts, parts: [...facts.parts] };
      if (!known) return call(api.POST(base, { params: { path: { engagementId } }, body }));
      const { id, version } = known;
      const params = { path: { engagementId, id } };
      return call(api.PATCH(`${base}/{id}`, { params, body: { version, ...body } }));
    },
    onSettled: useStale('pathway'),
  });
}

export function useWithdrawPathway(id: string) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (body: Shape<'PathwayWithdrawalDto'>) =>
      call(api.PUT(`${base}/{id}/withdrawal`, { params: { path: { engagementId, id } }, body })),
    onSettled: useStale('pathway'),
  });
}
