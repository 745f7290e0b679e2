import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import { engagementKey } from '../../engagement/engagement.ts';
import type { Member } from '../../engagement/members.queries.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type MemberRole = Member['role'];

export const memberRoles: readonly MemberRole[] = [
  ...(['lead', 'auditor', 'consultant', 'manager', 'reader'] as const),
];

/** Accounts that the lead may choose from. */
export const candidatesQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'members', 'candidates'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/member-candidates', {
          params: { path: { engagementId } },
        }),
      ),
  });

export function usePutMember(engagementId: string) {
  const stale = useStale('membership');
  return useMutation({
    mutationFn: ({ accountId, role }: Pick<Member, 'accountId' | 'role'>) =>
      call(
        api.PUT('/api/engagements/{engagementId}/members/{accountId}', {
          params: { path: { engagementId, accountId } },
          body: { role },
        }),
      ),
    // Not awaited: the row that asks may be gone with the new list, and its message with it.
    onSettled: () => void stale(),
  });
}

export function useRemoveMember(engagementId: string) {
  const stale = useStale('membership');
  return useMutation({
    mutationFn: (accountId: string) =>
      call(
        api.DELETE('/api/engagements/{engagementId}/members/{accountId}', {
          params: { path: { engagementId, accountId } },
        }),
      ),
    onSettled: () => void stale(),
  });
}
