import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type Unit = Shape<'OrganisationUnitDto'>;
export type UnitFacts = Omit<Unit, 'id' | 'version'>;
export type Limit = Shape<'SigningLimitDto'>;
export type LimitFacts = Omit<Limit, 'id' | 'version'>;

/** Something to be saved: new without an id, else the version it is based on. */
export type Saving<Facts> =
  | { readonly id: null; readonly facts: Facts }
  | { readonly id: string; readonly version: number; readonly facts: Partial<Facts> };

export const unitsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'self', 'units'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/organisation-units', {
          params: { path: { engagementId } },
        }),
      ),
  });

export const limitsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'self', 'limits'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/signing-limits', {
          params: { path: { engagementId } },
        }),
      ),
  });

export function useSaveUnit(engagementId: string) {
  const path = '/api/engagements/{engagementId}/organisation-units';
  return useMutation({
    mutationFn: (saving: Saving<UnitFacts>) => {
      if (saving.id === null) {
        return call(api.POST(path, { params: { path: { engagementId } }, body: saving.facts }));
      }
      const { id, version, facts } = saving;
      const params = { path: { engagementId, id } };
      return call(api.PATCH(`${path}/{id}`, { params, body: { version, ...facts } }));
    },
    onSettled: useStale('organisation-unit'),
  });
}

export function useSaveLimit(engagementId: string) {
  const path = '/api/engagements/{engagementId}/signing-limits';
  return useMutation({
    mutationFn: (saving: Saving<LimitFacts>) => {
      if (saving.id === null) {
        return call(api.POST(path, { params: { path: { engagementId } }, body: saving.facts }));
      }
      const { id, version, facts } = saving;
      const params = { path: { engagementId, id } };
      return call(api.PATCH(`${path}/{id}`, { params, body: { version, ...facts } }));
    },
    onSettled: useStale('signing-limit'),
  });
}
