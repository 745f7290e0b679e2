import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, call } from '../api/client.ts';
import type { Shape } from '../api/types.ts';
import { engagementKey, useEngagementId } from './engagement.ts';
import { useMay } from './rights.tsx';

export type Member = Shape<'MemberDto'>;

export const membersQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'members'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/members', { params: { path: { engagementId } } }),
      ),
  });

/** The people of the engagement, to choose from; empty for a role that does not see them. */
export function useMembers(): readonly Member[] {
  const may = useMay('member:read');
  const { data } = useQuery({ ...membersQuery(useEngagementId()), enabled: may });
  return data ?? [];
}
