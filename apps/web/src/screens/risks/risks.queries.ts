import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

type NewRisk = Shape<'NewRiskDto'>;
type NewControl = Shape<'NewControlDto'>;
type RiskChange = Shape<'RiskChangeDto'>;
type ControlChange = Shape<'ControlChangeDto'>;
export type Library = Shape<'ControlLibraryDto'>;

export const libraryQuery = queryOptions({
  queryKey: ['control-library'],
  queryFn: () => call(api.GET('/api/control-library')),
  staleTime: Infinity,
});

/** Rules that may test a control. */
export const rulesQuery = queryOptions({
  queryKey: ['rules'],
  queryFn: () => call(api.GET('/api/rules')),
  staleTime: Infinity,
});

/** A change of risks and controls; whatever shows them is read again. */
function useRiskChange<Given, Answer>(
  change: (engagementId: string, given: Given) => Promise<Answer>,
) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (given: Given) => change(engagementId, given),
    onSettled: useStale('risk'),
  });
}

const one = (engagementId: string, id: string) => ({ params: { path: { engagementId, id } } });
const all = (engagementId: string) => ({ params: { path: { engagementId } } });

export function useCreateRisk() {
  return useRiskChange((engagementId, body: NewRisk) =>
    call(api.POST('/api/engagements/{engagementId}/risks', { ...all(engagementId), body })),
  );
}

export function useChangeRisk(id: string) {
  return useRiskChange((engagementId, body: RiskChange) =>
    call(
      api.PATCH('/api/engagements/{engagementId}/risks/{id}', { ...one(engagementId, id), body }),
    ),
  );
}

export function useCreateControl() {
  return useRiskChange((engagementId, body: NewControl) =>
    call(api.POST('/api/engagements/{engagementId}/controls', { ...all(engagementId), body })),
  );
}

export function useChangeControl(id: string) {
  return useRiskChange((engagementId, body: ControlChange) =>
    call(
      api.PATCH('/api/engagements/{engagementId}/controls/{id}', {
        ...one(engagementId, id),
        body,
      }),
    ),
  );
}

export function useAssess(id: string) {
  return useRiskChange((engagementId, body: Shape<'AssessmentDto'>) =>
    call(
      api.PUT('/api/engagements/{engagementId}/controls/{id}/assessment', {
        ...one(engagementId, id),
        body,
      }),
    ),
  );
}

/** Risk or control, by the first letter of its code. */
export function useWithdraw(kind: 'risks' | 'controls', id: string) {
  return useRiskChange((engagementId, body: Shape<'WithdrawalDto'>) =>
    kind === 'risks'
      ? call(
          api.PUT('/api/engagements/{engagementId}/risks/{id}/withdrawal', {
            ...one(engagementId, id),
            body,
          }),
        ).then(() => undefined)
      : call(
          api.PUT('/api/engagements/{engagementId}/controls/{id}/withdrawal', {
            ...one(engagementId, id),
            body,
          }),
        ).then(() => undefined),
  );
}

export interface Links {
  readonly add: readonly Link[];
  readonly remove: readonly Link[];
}

interface Link {
  readonly riskId: string;
  readonly controlId: string;
}

/** Links and unlinks; saying it twice changes nothing, so that a repetition after a failure does no harm. */
export function useLink() {
  return useRiskChange(async (engagementId, { add, remove }: Links) => {
    const path = '/api/engagements/{engagementId}/risks/{id}/controls/{controlId}' as const;
    const at = ({ riskId, controlId }: Link) => ({
      params: { path: { engagementId, id: riskId, controlId } },
    });
    for (const link of add) await call(api.PUT(path, at(link)));
    for (const link of remove) await call(api.DELETE(path, at(link)));
  });
}

export function useCopyFromLibrary() {
  return useRiskChange(
    async (
      engagementId,
      chosen: { risks: string[]; controls: string[]; withControls: boolean },
    ) => {
      const { risks, controls, withControls } = chosen;
      const copied = { risks: 0, controls: 0 };
      const add = (answer: Shape<'CopiedEntriesDto'>) => {
        copied.risks += answer.risks.length;
        copied.controls += answer.controls.length;
      };
      if (risks.length > 0) {
        const body = { libraryIds: risks, withControls };
        const url = '/api/engagements/{engagementId}/risks/from-library' as const;
        add(await call(api.POST(url, { ...all(engagementId), body })));
      }
      if (controls.length > 0) {
        const body = { libraryIds: controls };
        const url = '/api/engagements/{engagementId}/controls/from-library' as const;
        add(await call(api.POST(url, { ...all(engagementId), body })));
      }
      return copied;
    },
  );
}
