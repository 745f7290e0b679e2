import { keepPreviousData, queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../../api/client.ts';
import type { Shape } from '../../../api/types.ts';

export type SampleSize = Shape<'SampleSizeDto'>;
export type Round = Shape<'ObservationRoundDto'>;

export interface SampleRequest {
  readonly confidence: number;
  readonly share: number;
  readonly error: number;
  readonly population?: number;
}

/** Pure arithmetic of the server: what was asked once holds for good. */
export const sampleQuery = (query: SampleRequest) =>
  queryOptions({
    queryKey: ['time-study', 'sample-size', query],
    queryFn: () => call(api.GET('/api/time-study/sample-size', { params: { query } })),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });

export interface RoundsRequest {
  readonly seed: string;
  readonly from: string;
  readonly to: string;
  readonly land: Land;
  readonly dayStart: number;
  readonly dayEnd: number;
  readonly observations: number;
  readonly observedPerRound: number;
}
type Land = Shape<'EngagementDto'>['land'];

export function useRounds() {
  return useMutation({
    mutationFn: (query: RoundsRequest) =>
      call(api.GET('/api/time-study/rounds', { params: { query } })),
  });
}
