import {
  keepPreviousData,
  queryOptions,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { sessionQuery } from '../../session/session.ts';
import type { NewEngagement } from './new-engagement.ts';
import type { EngagementsSearch } from './search.ts';

export type Engagement = Shape<'EngagementDto'>;
export type SampleState = Shape<'SampleDto'>;

const pageSize = 50;

export const engagementsQuery = ({ suche, stand, sort, seite = 1 }: EngagementsSearch) =>
  queryOptions({
    queryKey: ['engagements', { suche, stand, sort, seite }],
    queryFn: () =>
      call(
        api.GET('/api/engagements', {
          params: {
            query: {
              page: seite,
              pageSize,
              ...(suche !== undefined && { search: suche }),
              ...(stand !== undefined && { status: stand }),
              ...(sort !== undefined && { sort }),
            },
          },
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** The state of the sample engagement; asked for again while it is being prepared. */
export function useSample(): SampleState | null {
  const { data } = useQuery({
    ...sessionQuery,
    refetchInterval: (query) => (query.state.data?.sample?.state === 'preparing' ? 3000 : false),
  });
  return data?.sample ?? null;
}

export function useOpenEngagement() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (form: NewEngagement) => call(api.POST('/api/engagements', { body: form })),
    onSuccess: () => client.invalidateQueries({ queryKey: ['engagements'] }),
  });
}
