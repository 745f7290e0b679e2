import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';

export type SimulationDesk = Shape<'SimulationDeskDto'>;
export type Simulation = Shape<'SimulationDto'>;
export type SimulationResult = Shape<'SimulationResultDto'>;
export type SimulationSettings = Shape<'SimulationSettingsDto'>;
export type Estimate = Shape<'EstimateDto'>;

export const isActive = ({ state }: Pick<Simulation, 'state'>): boolean =>
  state === 'waiting' || state === 'running';

/** Progress is no change that the server tells of: while a run is under way it is asked for. */
const ASK_MS = 700;

export const simulationsQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'process-studies', 'simulations', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}/simulations', {
          params: { path: { engagementId, id } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.runs.some(isActive) ? ASK_MS : false),
  });

function useDeskChange<Given>(
  id: string,
  change: (engagementId: string, given: Given) => Promise<SimulationDesk>,
) {
  const client = useQueryClient();
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (given: Given) => change(engagementId, given),
    onSuccess: (desk) => client.setQueryData(simulationsQuery(engagementId, id).queryKey, desk),
  });
}

export function useStartSimulation(id: string) {
  return useDeskChange(id, (engagementId, body: Shape<'NewSimulationDto'>) =>
    call(
      api.POST('/api/engagements/{engagementId}/processes/{id}/simulations', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

export function useCancelSimulation(id: string) {
  return useDeskChange(id, (engagementId, simulationId: string) =>
    call(
      api.POST('/api/engagements/{engagementId}/processes/{id}/simulations/{simulationId}/cancel', {
        params: { path: { engagementId, id, simulationId } },
      }),
    ),
  );
}
