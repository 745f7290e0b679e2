import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey } from '../../engagement/engagement.ts';
import type { AuditTrailSearch } from './search.ts';

export type AuditEntry = Shape<'AuditEntryDto'>;

export const auditPageSize = 100;

export const auditTrailQuery = (engagementId: string, search: AuditTrailSearch) => {
  const { person, art, von, bis, suche, seite = 1 } = search;
  const query = {
    page: seite,
    pageSize: auditPageSize,
    ...(person !== undefined && { actor: person }),
    ...(art !== undefined && { objectType: art }),
    ...(von !== undefined && { from: von }),
    ...(bis !== undefined && { to: bis }),
    ...(suche !== undefined && { text: suche }),
  };
  return queryOptions({
    queryKey: engagementKey(engagementId, 'audit-trail', query),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/audit-trail', {
          params: { path: { engagementId }, query },
        }),
      ),
    placeholderData: keepPreviousData,
  });
};
