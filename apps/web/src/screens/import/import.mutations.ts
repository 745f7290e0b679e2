import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { type Import, importQuery } from './import.queries.ts';
import type { Mapping } from './mapping-draft.ts';

export function useCreateImport() {
  const engagementId = useEngagementId();
  const { taken } = useImportAnswer(engagementId);
  return useMutation({
    mutationFn: (uploadIds: string[]) =>
      call(
        api.POST('/api/engagements/{engagementId}/imports', {
          params: { path: { engagementId } },
          body: { uploadIds, review: true },
        }),
      ),
    onSuccess: taken,
  });
}

const path = '/api/engagements/{engagementId}/imports/{id}';
const at = (engagementId: string, id: string) => ({ params: { path: { engagementId, id } } });

/** With the version that the person looked at, unless it does not matter what happened since. */
interface Confirmed {
  readonly mapping: Mapping;
  readonly version?: number;
}

/** Changes of one import; each answer is the import as it is then. */
export function useImportChanges(id: string) {
  const engagementId = useEngagementId();
  const { taken, refused } = useImportAnswer(engagementId, id);
  const done = { onSuccess: taken, onError: refused };
  const place = at(engagementId, id);
  return {
    confirmMapping: useMutation({
      mutationFn: (body: Confirmed) => call(api.PUT(`${path}/mapping`, { ...place, body })),
      ...done,
    }),
    setFormat: useMutation({
      mutationFn: (body: Shape<'ImportFormatDto'>) =>
        call(api.PUT(`${path}/format`, { ...place, body })),
      ...done,
    }),
    accept: useMutation({
      mutationFn: (version: number) =>
        call(api.POST(`${path}/accept`, { ...place, body: { version } })),
      ...done,
    }),
    reconcile: useMutation({
      mutationFn: (body: Shape<'ReconciliationDto'>) =>
        call(api.PUT(`${path}/reconciliation`, { ...place, body })),
      ...done,
    }),
    cancel: useMutation({
      mutationFn: () => call(api.POST(`${path}/cancel`, place)),
      ...done,
    }),
  };
}

function useImportAnswer(engagementId: string, id?: string) {
  const client = useQueryClient();
  const stale = (...parts: readonly string[]) =>
    client.invalidateQueries({ queryKey: engagementKey(engagementId, ...parts) });
  return {
    taken: (one: Import) => {
      client.setQueryData(importQuery(engagementId, one.id).queryKey, one);
      for (const parts of [['imports', 'list'], ['datasets'], ['overview']]) void stale(...parts);
    },
    // Somebody else may have gone on with it: what is shown is read again.
    refused: () => void stale('imports', 'one', ...(id === undefined ? [] : [id])),
  };
}

export function useTemplateChanges() {
  const engagementId = useEngagementId();
  const client = useQueryClient();
  const onSuccess = () =>
    client.invalidateQueries({
      queryKey: engagementKey(engagementId, 'imports'),
      predicate: ({ queryKey }) => /^template/.test(String(queryKey[3])),
    });
  return {
    save: useMutation({
      mutationFn: (body: Shape<'MappingTemplateBodyDto'>) =>
        call(
          api.PUT('/api/engagements/{engagementId}/mapping-templates', {
            params: { path: { engagementId } },
            body,
          }),
        ),
      onSuccess,
    }),
    remove: useMutation({
      mutationFn: (id: string) =>
        call(
          api.DELETE(
            '/api/engagements/{engagementId}/mapping-templates/{id}',
            at(engagementId, id),
          ),
        ),
      onSuccess,
    }),
  };
}
