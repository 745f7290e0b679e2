import { api, call } from '../../api/client.ts';
import type { Shape } from '../../api/types.ts';
import type { Disposition } from '../../parts/disposition-tag.tsx';
import type { RedFlagFilter } from './red-flag-filter.ts';
import type { RedFlag } from './next-row.ts';

export interface Judgement {
  readonly flag: RedFlag;
  readonly disposition: Disposition;
  readonly reason: string | null;
  /** Once it is saved: drops the draft that the reason was written in. */
  readonly forget?: () => void;
}

export const dispose = (engagementId: string, { flag, disposition, reason }: Judgement) =>
  call(
    api.POST('/api/engagements/{engagementId}/red-flags/{id}/disposition', {
      params: { path: { engagementId, id: flag.id } },
      body: { version: flag.version, disposition, reason },
    }),
  );

export const undoDisposition = (engagementId: string, { id, version }: RedFlag) =>
  call(
    api.POST('/api/engagements/{engagementId}/red-flags/{id}/disposition/undo', {
      params: { path: { engagementId, id } },
      body: { version },
    }),
  );

/** The marked ones, or all of a filter. */
export interface BulkTarget {
  readonly filter?: RedFlagFilter;
  readonly ids?: readonly string[];
  readonly expectedCount: number;
}

export interface BulkJudgement extends BulkTarget {
  readonly disposition: Disposition;
  readonly reason: string | null;
}

export const disposeAll = (engagementId: string, judgement: BulkJudgement) =>
  call(
    api.POST('/api/engagements/{engagementId}/red-flags/bulk-disposition', {
      params: { path: { engagementId } },
      body: {
        ...judgement,
        ...(judgement.ids && { ids: [...judgement.ids] }),
      } as Shape<'BulkDispositionDto'>,
    }),
  );

export const undoAll = (engagementId: string, batchId: string) =>
  call(
    api.POST('/api/engagements/{engagementId}/red-flags/bulk-disposition/{batchId}/undo', {
      params: { path: { engagementId, batchId } },
    }),
  );

export const createFinding = (engagementId: string, body: Shape<'NewFindingDto'>) =>
  call(
    api.POST('/api/engagements/{engagementId}/findings', {
      params: { path: { engagementId } },
      body,
    }),
  );
