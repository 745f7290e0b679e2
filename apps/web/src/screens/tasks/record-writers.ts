import { useMutation } from '@tanstack/react-query';
import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import { useEngagementId } from '../../engagement/engagement.ts';
import { useStale } from '../../engagement/use-stale.ts';

/** Words of the addresses at which the rows are written. */
export type RecordKind = 'tasks' | 'task-caseloads' | 'staffing-parameters';

interface Bodies {
  readonly tasks: [Shape<'NewTaskDto'>, Omit<Shape<'TaskChangeDto'>, 'version'>];
  readonly 'task-caseloads': [
    Shape<'NewTaskCaseloadDto'>,
    Omit<Shape<'TaskCaseloadChangeDto'>, 'version'>,
  ];
  readonly 'staffing-parameters': [
    Shape<'NewStaffingParameterDto'>,
    Omit<Shape<'StaffingParameterChangeDto'>, 'version'>,
  ];
}

export type NewFacts<Kind extends RecordKind> = Bodies[Kind][0];
export type ChangedFacts<Kind extends RecordKind> = Bodies[Kind][1];
export type Written = Shape<'TaskRecordDto'>;

/** Something to be saved: new without an id, else the version it is based on. */
export type Saving<Kind extends RecordKind> =
  | { readonly id: null; readonly facts: NewFacts<Kind> }
  | { readonly id: string; readonly version: number; readonly facts: ChangedFacts<Kind> };

interface Writer<New, Changed> {
  readonly add: (engagementId: string, body: New) => Promise<Written>;
  readonly change: (
    engagementId: string,
    row: { readonly id: string; readonly version: number },
    facts: Changed,
  ) => Promise<Written>;
}

const base = '/api/engagements/{engagementId}';
const at = (engagementId: string) => ({ path: { engagementId } });
const one = (engagementId: string, id: string) => ({ path: { engagementId, id } });

/** One address per kind of row; spelled out, so that each body is checked against its own type. */
const writers: { readonly [Kind in RecordKind]: Writer<Bodies[Kind][0], Bodies[Kind][1]> } = {
  tasks: {
    add: (e, body) => call(api.POST(`${base}/tasks`, { params: at(e), body })),
    change: (e, { id, version }, facts) =>
      call(api.PATCH(`${base}/tasks/{id}`, { params: one(e, id), body: { version, ...facts } })),
  },
  'task-caseloads': {
    add: (e, body) => call(api.POST(`${base}/task-caseloads`, { params: at(e), body })),
    change: (e, { id, version }, facts) =>
      call(
        api.PATCH(`${base}/task-caseloads/{id}`, {
          params: one(e, id),
          body: { version, ...facts },
        }),
      ),
  },
  'staffing-parameters': {
    add: (e, body) => call(api.POST(`${base}/staffing-parameters`, { params: at(e), body })),
    change: (e, { id, version }, facts) =>
      call(
        api.PATCH(`${base}/staffing-parameters/{id}`, {
          params: one(e, id),
          body: { version, ...facts },
        }),
      ),
  },
};

export function useSaveRecord<Kind extends RecordKind>(kind: Kind) {
  const engagementId = useEngagementId();
  const writer: Writer<Bodies[Kind][0], Bodies[Kind][1]> = writers[kind];
  return useMutation({
    mutationFn: (saving: Saving<Kind>): Promise<Written> =>
      saving.id === null
        ? writer.add(engagementId, saving.facts)
        : writer.change(engagementId, saving, saving.facts),
    onSettled: useStale('task'),
  });
}

interface Withdrawal {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

const withdrawals = {
  tasks: `${base}/tasks/{id}/withdrawal`,
  'task-caseloads': `${base}/task-caseloads/{id}/withdrawal`,
  'staffing-parameters': `${base}/staffing-parameters/{id}/withdrawal`,
} as const;

export function useWithdrawRecord(kind: RecordKind) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ id, ...body }: Withdrawal): Promise<Written> =>
      call(api.PUT(withdrawals[kind], { params: one(engagementId, id), body })),
    onSettled: useStale('task'),
  });
}

const restorations = {
  tasks: `${base}/tasks/{id}/restoration`,
  'task-caseloads': `${base}/task-caseloads/{id}/restoration`,
  'staffing-parameters': `${base}/staffing-parameters/{id}/restoration`,
} as const;

export function useRestoreRecord(kind: RecordKind) {
  const engagementId = useEngagementId();
  return useMutation({
    mutationFn: ({ id, version }: Written): Promise<Written> =>
      call(api.PUT(restorations[kind], { params: one(engagementId, id), body: { version } })),
    onSettled: useStale('task'),
  });
}
