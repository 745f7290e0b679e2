import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client.ts';
import type { Shape } from '../../../api/types.ts';
import { engagementKey } from '../../../engagement/engagement.ts';

export type LossReport = Shape<'LossReportDto'>;
export type Loss = Shape<'LossDto'>;

/** The imported file never changes, and so does not what is said of it. */
export const lossReportQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'loss', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/loss-report', {
          params: { path: { engagementId, id } },
        }),
      ),
    staleTime: Infinity,
  });

export const countedLosses = ({ losses }: LossReport): Loss[] =>
  losses.filter(({ harmless }) => !harmless);
