import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type ProcessListItem = Shape<'ProcessListItemDto'>;
export type ProcessRecord = Shape<'ProcessDto'>;
export type ProcessFile = Shape<'ProcessFileDto'>;
export type ProcessStep = Shape<'ProcessStepDto'>;

export const processesQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'list'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes', {
          params: { path: { engagementId } },
        }),
      ),
  });

export const processQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'processes', 'one', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/processes/{id}', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

/** What the editor needs to read and write the own attributes. */
export const descriptorQuery = queryOptions({
  queryKey: ['bpmn', 'descriptor'],
  queryFn: () => call(api.GET('/api/bpmn/iks-descriptor')),
  staleTime: Infinity,
});

/** A change of processes; whatever shows processes is read again. */
function useProcessChange<Given, Answer>(
  change: (engagementId: string, given: Given) => Promise<Answer>,
) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (given: Given) => change(engagementId, given),
    onSettled: useStale('process'),
  });
}

export function useCreateProcess() {
  return useProcessChange((engagementId, body: Shape<'NewProcessDto'>) =>
    call(
      api.POST('/api/engagements/{engagementId}/processes', {
        params: { path: { engagementId } },
        body,
      }),
    ),
  );
}

export function useImportProcess() {
  return useProcessChange((engagementId, file: File) =>
    call(
      api.POST('/api/engagements/{engagementId}/processes/imports', {
        params: { path: { engagementId } },
        body: {},
        bodySerializer: () => {
          const form = new FormData();
          form.append('file', file);
          return form;
        },
      }),
    ),
  );
}

export function useChangeProcess(id: string) {
  return useProcessChange((engagementId, body: Shape<'ProcessChangeDto'>) =>
    call(
      api.PATCH('/api/engagements/{engagementId}/processes/{id}', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

export function useCopyProcess(id: string) {
  return useProcessChange((engagementId, body: Shape<'ProcessCopyDto'>) =>
    call(
      api.POST('/api/engagements/{engagementId}/processes/{id}/copies', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

export function useWithdrawProcess(id: string) {
  return useProcessChange((engagementId, body: Shape<'ProcessWithdrawalDto'>) =>
    call(
      api.POST('/api/engagements/{engagementId}/processes/{id}/withdrawal', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

interface Diagram {
  readonly id: string;
  readonly version: number;
  readonly xml: string;
}

export function useSaveDiagram() {
  const client = useQueryClient();
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ id, version, xml }: Diagram) =>
      call(
        api.PUT('/api/engagements/{engagementId}/processes/{id}/xml', {
          params: { path: { engagementId, id }, query: { version } },
          body: xml,
          headers: { 'Content-Type': 'application/xml' },
          bodySerializer: (body) => body,
        }),
      ),
    onSuccess: (file) => {
      client.setQueryData(processQuery(engagementId, file.process.id).queryKey, file);
      void client.invalidateQueries({ queryKey: processesQuery(engagementId).queryKey });
    },
  });
}

interface Attachments {
  readonly elementId: string;
  readonly version: number;
  readonly controlNumbers: readonly string[];
  readonly riskNumbers: readonly string[];
}

export function useAttach(id: string) {
  return useProcessChange((engagementId, { elementId, ...rest }: Attachments) =>
    call(
      api.PUT('/api/engagements/{engagementId}/processes/{id}/steps/{elementId}/controls', {
        params: { path: { engagementId, id, elementId } },
        body: {
          version: rest.version,
          controlNumbers: [...rest.controlNumbers],
          riskNumbers: [...rest.riskNumbers],
        },
      }),
    ),
  );
}

/** Where a file of the process is downloaded. */
export const processFileUrl = (engagementId: string, id: string, kind: 'file' | 'original') =>
  `/api/engagements/${engagementId}/processes/${id}/${kind}`;

/** Where a picture of the process is; with marks, in the person's language. */
export const processPictureUrl = (
  engagementId: string,
  { id, revision }: Pick<ProcessRecord, 'id' | 'revision'>,
  format: 'svg' | 'png',
  { overlays, language }: { readonly overlays: string; readonly language: string },
) => {
  // Another content is another address, so that no browser shows an older picture.
  const query = new URLSearchParams({ overlays, language, revision: String(revision) });
  return `/api/engagements/${engagementId}/processes/${id}/picture.${format}?${query}`;
};
