import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../../api/client.ts';
import type { Shape } from '../../../api/types.ts';
import { engagementKey, useEngagementId } from '../../../engagement/engagement.ts';
import { useStale } from '../../../engagement/use-stale.ts';
import type { Language } from '../../../texts/define-texts.ts';

export type TablePreview = Shape<'TablePreviewDto'>;
export type TableFault = Shape<'TableFaultDto'>;

/** How the server understands what is typed; the former answer stays until the next one is there. */
export const tablePreviewQuery = (
  engagementId: string,
  body: { readonly text: string; readonly name: string; readonly language: Language },
) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'table-preview', body),
    queryFn: ({ signal }) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/step-table/preview', {
          params: { path: { engagementId } },
          body,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 60_000,
    retry: false,
  });

export function useCreateFromTable() {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (body: Shape<'NewTableProcessDto'>) =>
      call(
        api.POST('/api/engagements/{engagementId}/processes/step-table', {
          params: { path: { engagementId } },
          body,
        }),
      ),
    onSettled: useStale('process'),
  });
}
