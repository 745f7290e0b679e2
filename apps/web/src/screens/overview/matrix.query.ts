import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import { engagementKey } from '../../engagement/engagement.ts';

export const matrixQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'risks', 'matrix'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/risk-control-matrix', {
          params: { path: { engagementId }, query: {} },
        }),
      ),
  });
