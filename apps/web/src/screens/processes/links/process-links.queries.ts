import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../../api/client.ts';
import type { Shape } from '../../../api/types.ts';
import { useEngagementId } from '../../../engagement/engagement.ts';
import { useStale } from '../../../engagement/use-stale.ts';
import type { ProcessFile } from '../processes.queries.ts';

/** What a process is connected with. */
export interface Links {
  readonly asIsProcessId: string | null;
  readonly organisationUnitId: string | null;
  readonly taskIds: readonly string[];
}

export const linkFields = ['asIsProcessId', 'organisationUnitId', 'taskIds'] as const;

export const linksOf = ({ process, taskIds }: ProcessFile): Links => ({
  asIsProcessId: process.asIsProcessId,
  organisationUnitId: process.organisationUnitId,
  taskIds,
});

type Body = Shape<'ProcessLinksDto'>;

/** Sets all links at once. */
export function useLink(id: string) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ taskIds, ...rest }: Links & Pick<Body, 'version'>) =>
      call(
        api.PUT('/api/engagements/{engagementId}/processes/{id}/links', {
          params: { path: { engagementId, id } },
          body: { ...rest, taskIds: [...taskIds] },
        }),
      ),
    onSettled: useStale('process'),
  });
}
