import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';

export type ProcessFigures = Shape<'ProcessFiguresDto'>;
export type Figure = Shape<'FigureDto'>;
export type Range = Shape<'RangeDto'>;
export type StepFigures = Shape<'StepFiguresDto'>;
export type RoleFigures = Shape<'RoleFiguresDto'>;
export type HandOver = Shape<'HandOverDto'>;
export type Guide = Shape<'GuideDto'>;
export type FiguresNote = Shape<'FiguresNoteDto'>;

export const processFiguresQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'process-studies', 'figures', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/figures', {
          params: { path: { engagementId, id } },
        }),
      ),
  });
