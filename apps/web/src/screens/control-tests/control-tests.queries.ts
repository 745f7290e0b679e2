import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';
import type { WaitingCell } from './sheet/waiting-cells.ts';

export type ListedControlTest = Shape<'ListedControlTestDto'>;
export type ControlTestFile = Shape<'ControlTestFileDto'>;
export type SampleItem = Shape<'TestItemDto'>;
export type TestEvidence = Shape<'TestEvidenceDto'>;
export type TestStep = Shape<'TestStepDto'>;
export type Evaluation = Shape<'TestEvaluationDto'>;
export type CalculationLine = Shape<'CalculationLineDto'>;
export type DesignQuestion = Shape<'DesignQuestionDto'>;
export type DesignAnswer = Shape<'DesignAnswerDto'>;
export type PlanQuestion = Shape<'TestPlanQuestionDto'>;
export type SamplePlan = Shape<'TestPlanDto'>;
export type TestChange = Omit<Shape<'ControlTestChangeDto'>, 'version'>;

/** By number, withdrawn ones included. */
export const testsQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'control-tests', 'list'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/control-tests', {
          params: { path: { engagementId }, query: {} },
        }),
      ),
  });

export const testQuery = (engagementId: string, id: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'control-tests', 'file', id),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/control-tests/{id}', {
          params: { path: { engagementId, id } },
        }),
      ),
  });

export const checklistQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'control-tests', 'checklist'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/control-tests/design-checklist', {
          params: { path: { engagementId } },
        }),
      ),
    staleTime: Infinity,
  });

/** What a sample would cost and prove; a sealed population answers the same each time. */
export const planQuery = (engagementId: string, question: PlanQuestion) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'control-tests', 'plan', question),
    queryFn: ({ signal }) =>
      call(
        api.POST('/api/engagements/{engagementId}/control-tests/plan', {
          params: { path: { engagementId } },
          body: question,
          signal,
        }),
      ),
    staleTime: Infinity,
    retry: false,
    placeholderData: keepPreviousData,
  });

export function useCreateTest() {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: (body: Shape<'NewControlTestDto'>) =>
      call(
        api.POST('/api/engagements/{engagementId}/control-tests', {
          params: { path: { engagementId } },
          body,
        }),
      ),
    onSettled: useStale('control-test'),
  });
}

/** Each answer is the whole test as it stands then. */
function useTestMutation<Given>(id: string, send: (given: Given) => Promise<ControlTestFile>) {
  const engagementId = useEngagementId();
  const client = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (file) => client.setQueryData(testQuery(engagementId, id).queryKey, file),
    onSettled: useStale('control-test'),
  });
}

export function useChangeTest(id: string) {
  const engagementId = useEngagementId();
  return useTestMutation(id, (body: Shape<'ControlTestChangeDto'>) =>
    call(
      api.PATCH('/api/engagements/{engagementId}/control-tests/{id}', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

export function useCommitSeed(id: string) {
  const engagementId = useEngagementId();
  return useTestMutation(id, (body: Shape<'SeedCommitmentDto'>) =>
    call(
      api.PUT('/api/engagements/{engagementId}/control-tests/{id}/seed-commitment', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

export function useDraw(id: string) {
  const engagementId = useEngagementId();
  return useTestMutation(id, (body: Shape<'DrawDto'>) =>
    call(
      api.POST('/api/engagements/{engagementId}/control-tests/{id}/draw', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

export function useChooseItem(id: string) {
  const engagementId = useEngagementId();
  return useTestMutation(id, (body: Shape<'ChosenItemDto'>) =>
    call(
      api.POST('/api/engagements/{engagementId}/control-tests/{id}/items', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

/** Not a mutation of its own: the sender keeps the order and tries again. */
export function saveCell(engagementId: string, id: string, cell: WaitingCell) {
  const { baseVersion: version, ...entry } = cell;
  return call(
    api.PUT('/api/engagements/{engagementId}/control-tests/{id}/results', {
      params: { path: { engagementId, id } },
      body: { ...entry, version },
    }),
  );
}

export type ReasonedStep = 'return' | 'reopening' | 'withdrawal';

interface Reasoned {
  readonly step: ReasonedStep;
  readonly version: number;
  readonly reason: string;
}

export function useReasonedStep(id: string) {
  const engagementId = useEngagementId();
  return useTestMutation(id, ({ step, ...body }: Reasoned) => {
    const given = { params: { path: { engagementId, id } }, body };
    const base = '/api/engagements/{engagementId}/control-tests/{id}' as const;
    if (step === 'return') return call(api.PUT(`${base}/return`, given));
    if (step === 'reopening') return call(api.PUT(`${base}/reopening`, given));
    return call(api.PUT(`${base}/withdrawal`, given));
  });
}

export function useSubmitTest(id: string) {
  const engagementId = useEngagementId();
  return useTestMutation(id, (body: Shape<'TestRemarkDto'>) =>
    call(
      api.PUT('/api/engagements/{engagementId}/control-tests/{id}/submission', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}

export function useSignOff(id: string) {
  const engagementId = useEngagementId();
  return useTestMutation(id, (body: Shape<'SignOffDto'>) =>
    call(
      api.PUT('/api/engagements/{engagementId}/control-tests/{id}/sign-off', {
        params: { path: { engagementId, id } },
        body,
      }),
    ),
  );
}
