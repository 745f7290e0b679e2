import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, engagementQuery } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

type EngagementChange = Shape<'EngagementChangeDto'>;
export type Rule = Shape<'RuleDto'>;

/** Below the engagement itself, so that a change to it lets the rules be read again. */
export const rulesQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'self', 'rules'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/rules', { params: { path: { engagementId } } }),
      ),
  });

export function useChangeEngagement(engagementId: string) {
  const client = useQueryClient();
  const stale = useStale('engagement');
  return useMutation({
    mutationFn: (body: EngagementChange) =>
      call(
        api.PATCH('/api/engagements/{engagementId}', { params: { path: { engagementId } }, body }),
      ),
    onSuccess: (saved) => client.setQueryData(engagementQuery(engagementId).queryKey, saved),
    // Also after a conflict: the dialog compares with what is saved now.
    onSettled: () => {
      void stale();
      void client.invalidateQueries({ queryKey: ['engagements'] });
    },
  });
}
