import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type Finding = Shape<'NamedFindingDto'>;
export type FindingFile = Shape<'FindingFileDto'>;
export type FindingChange = Shape<'FindingChangeDto'>;
type FindingStep = Shape<'FindingStatusDto'>;

const numberOf = (name: string) => /^(?:F-)?0*(\d+)$/i.exec(name)?.[1];

/** @param name number as people say it (`F-01`), as addresses have it, or the id, as hits of a search have it */
export const findingQuery = (engagementId: string, name: string) => {
  const number = numberOf(name);
  return queryOptions({
    queryKey: engagementKey(engagementId, 'findings', 'file', name),
    queryFn: (): Promise<FindingFile> =>
      number !== undefined
        ? call(
            api.GET('/api/engagements/{engagementId}/findings/numbers/{number}', {
              params: { path: { engagementId, number } },
            }),
          )
        : call(
            api.GET('/api/engagements/{engagementId}/findings/{id}', {
              params: { path: { engagementId, id: name } },
            }),
          ),
  });
};

const path = '/api/engagements/{engagementId}/findings/{id}' as const;

export function useEditFinding(id: string) {
  const engagementId = useEngagementId();
  const stale = useStale('finding');
  return useMutation({
    mutationFn: (body: FindingChange) =>
      call(api.PATCH(path, { params: { path: { engagementId, id } }, body })),
    onSuccess: stale,
  });
}

export function useMoveFinding(id: string) {
  const engagementId = useEngagementId();
  const stale = useStale('finding');
  return useMutation({
    mutationFn: (body: FindingStep) =>
      call(api.PUT(`${path}/status`, { params: { path: { engagementId, id } }, body })),
    onSuccess: stale,
  });
}

export function useRespond(id: string) {
  const engagementId = useEngagementId();
  const stale = useStale('finding');
  return useMutation({
    mutationFn: (body: Shape<'FindingResponseDto'>) =>
      call(api.PUT(`${path}/response`, { params: { path: { engagementId, id } }, body })),
    onSuccess: stale,
  });
}
