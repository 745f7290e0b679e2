import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { api, call } from '../api/client.ts';
import type { Shape } from '../api/types.ts';

export type Engagement = Shape<'EngagementDto'>;
export type EngagementRole = 'lead' | 'auditor' | 'consultant' | 'manager' | 'reader';

export const engagementQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'self'),
    queryFn: () =>
      call(api.GET('/api/engagements/{engagementId}', { params: { path: { engagementId } } })),
  });

const route = getRouteApi('/inside/p/$engagementId');

/** The id in the address; only below /p/. */
export function useEngagementId(): string {
  return route.useParams().engagementId;
}

/** The engagement on the screen; only below /p/. */
export function useEngagement(): Engagement {
  return useSuspenseQuery(engagementQuery(useEngagementId())).data;
}

/**
 * Key of everything that belongs to an engagement. The second word is an EngagementPart: by it, changes make stale what
 * they affect.
 */
export const engagementKey = (engagementId: string, ...rest: readonly unknown[]) =>
  ['engagement', engagementId, ...rest] as const;
