import { queryOptions, useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { engagementKey, useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

export type Catalogue = Shape<'TaskCatalogueDto'>;
export type Task = Shape<'TaskDto'>;
export type Caseload = Shape<'TaskCaseloadDto'>;
export type TaskUnit = Shape<'TaskUnitDto'>;
export type Question = Shape<'CriticismQuestionDto'>;
export type Answer = Shape<'TaskCriticismDto'>;
export type Staffing = Shape<'StaffingDto'>;
export type StaffingLine = Shape<'StaffingLineDto'>;
export type StaffingUnit = Shape<'StaffingUnitDto'>;
export type Parameter = Shape<'StaffingParameterDto'>;
export type OwnParameter = Shape<'OwnStaffingParameterDto'>;

export const catalogueQuery = (engagementId: string) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'tasks', 'catalogue'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/tasks', { params: { path: { engagementId } } }),
      ),
  });

/** @param year undefined: the newest with caseloads */
export const staffingQuery = (engagementId: string, year?: number) =>
  queryOptions({
    queryKey: engagementKey(engagementId, 'tasks', 'staffing', year ?? 'newest'),
    queryFn: () =>
      call(
        api.GET('/api/engagements/{engagementId}/staffing', {
          params: { path: { engagementId }, query: { year } },
        }),
      ),
  });

export interface AnswerSaving {
  readonly taskId: string;
  readonly questionId: string;
  readonly body: Shape<'CriticismAnswerDto'>;
}

export function useAnswer() {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ taskId, questionId, body }: AnswerSaving) =>
      call(
        api.PUT('/api/engagements/{engagementId}/tasks/{id}/criticism/{questionId}', {
          params: { path: { engagementId, id: taskId, questionId } },
          body,
        }),
      ),
    onSettled: useStale('task'),
  });
}
