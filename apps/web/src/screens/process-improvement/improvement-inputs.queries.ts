import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

const base = '/api/engagements/{engagementId}/processes/{id}/improvement-inputs';
type Base = typeof base;

/** Enters a value of an assumption; all savings are reckoned anew. */
export function useEnterAssumption(id: string) {
  const engagementId = useEngagementId();
  const path: `${Base}/assumptions/{key}` = `${base}/assumptions/{key}`;
  return useMutation({
    mutationFn: ({ key, ...body }: Shape<'AssumptionEntryDto'> & { readonly key: string }) =>
      call(api.PUT(path, { params: { path: { engagementId, id, key } }, body })),
    onSettled: useStale('improvement-input'),
  });
}

/** Enters what a test of a control found. */
export function useEnterControlResult(id: string) {
  const engagementId = useEngagementId();
  const path: `${Base}/control-results` = `${base}/control-results`;
  return useMutation({
    mutationFn: (body: Shape<'ControlResultEntryDto'>) =>
      call(api.PUT(path, { params: { path: { engagementId, id } }, body })),
    onSettled: useStale('improvement-input'),
  });
}

/** What is usual holds again. */
export function useTakeBack(id: string) {
  const engagementId = useEngagementId();
  const path: `${Base}/{inputId}/taking-back` = `${base}/{inputId}/taking-back`;
  return useMutation({
    mutationFn: ({ inputId, version }: { readonly inputId: string; readonly version: number }) =>
      call(api.PUT(path, { params: { path: { engagementId, id, inputId } }, body: { version } })),
    onSettled: useStale('improvement-input'),
  });
}
