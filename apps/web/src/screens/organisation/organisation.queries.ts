import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type Organisation = Shape<'OrganisationDto'>;
export type UnitAt = Shape<'UnitAtDto'>;
export type Post = Shape<'PostDto'>;
export type PostDeputy = Shape<'PostDeputyDto'>;
export type SigningPower = Shape<'SigningPowerDto'>;
export type Branch = Shape<'BranchDto'>;
export type BranchService = Shape<'BranchServiceDto'>;
export type OpeningHours = Shape<'OpeningHoursDto'>;

/** Words of the addresses at which the rows are written. */
export type RecordKind = 'posts' | 'deputies' | 'signing-powers' | 'services' | 'opening-hours';

/** What every row carries. */
export interface RecordRow {
  readonly id: string;
  readonly version: number;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** @param on plain date; undefined is today */
export const organisationQuery = (engagementId: string, on?: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'organisation', on ?? 'today'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/organisation', {
          params: { path: { engagementId }, query: { on } },
        }),
      ),
  });

const stepPath = '/api/engagements/{engagementId}/organisation/{kind}/{id}';

interface Withdrawal {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

export function useWithdrawRecord(kind: RecordKind) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ id, ...body }: Withdrawal) => {
      const params = { path: { engagementId, kind, id } };
      return call(api.PUT(`${stepPath}/withdrawal`, { params, body }));
    },
    onSettled: useStale('post'),
  });
}

export function useRestoreRecord(kind: RecordKind) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ id, version }: { readonly id: string; readonly version: number }) => {
      const params = { path: { engagementId, kind, id } };
      return call(api.PUT(`${stepPath}/restoration`, { params, body: { version } }));
    },
    onSettled: useStale('post'),
  });
}
