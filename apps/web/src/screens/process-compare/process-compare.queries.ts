import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';

export type Comparison = Shape<'ProcessComparisonDto'>;
export type Difference = Shape<'DifferenceDto'>;
export type ComparedContent = Shape<'ComparedContentDto'>;
export type EffectFigure = Shape<'EffectFigureDto'>;

export const comparisonQuery = (engagementId: string, before: string, after: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'comparison', before, after),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/process-studies/comparison', {
          params: { path: { engagementId }, query: { before, after } },
        }),
      ),
  });
