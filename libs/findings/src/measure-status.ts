import type { Transition } from './transition.ts';

/** Way of a measure (Maßnahme). Overdue is no status of its own but follows from deadline and today. */
export const measureStatuses = [
  'open',
  'in-progress',
  'implemented',
  'verified',
  'cancelled',
] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

export interface MeasureState {
  /** The remark says where the evidence of the implementation is. */
  readonly evidence: boolean;
  /** The acting person is responsible for the measure. */
  readonly actorIsOwner: boolean;
}

/** Own design after the audit office's procedure (CONTROLS §3). */
export const measureTransitions: readonly Transition<MeasureStatus>[] = [
  { from: 'open', to: 'in-progress', by: 'owner', needs: [] },
  { from: 'open', to: 'implemented', by: 'owner', needs: ['evidence'] },
  { from: 'in-progress', to: 'implemented', by: 'owner', needs: ['evidence'] },
  { from: 'implemented', to: 'verified', by: 'verifier', needs: ['not-owner', 'reason'] },
  // The follow-up audit did not find it.
  { from: 'implemented', to: 'in-progress', by: 'verifier', needs: ['reason'] },
  ...(['open', 'in-progress', 'implemented'] as const).map((from) => ({
    from,
    to: 'cancelled' as const,
    by: 'lead' as const,
    needs: ['reason' as const],
  })),
];

export function measureState(
  measure: { readonly remark: string; readonly ownerId: string | null },
  accountId: string,
): MeasureState {
  return { evidence: measure.remark.trim() !== '', actorIsOwner: measure.ownerId === accountId };
}

export const measureNeeds = {
  evidence: (state: MeasureState): boolean => state.evidence,
  'not-owner': (state: MeasureState): boolean => !state.actorIsOwner,
};

/** Plain dates `yyyy-mm-dd`; the day of the deadline itself is still in time. */
export function isOverdue(
  measure: { readonly status: MeasureStatus; readonly deadline: string | null },
  today: string,
): boolean {
  const unfinished = measure.status === 'open' || measure.status === 'in-progress';
  return unfinished && measure.deadline !== null && measure.deadline < today;
}
