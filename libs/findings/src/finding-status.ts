import type { Transition } from './transition.ts';

/** Way of a finding (Feststellung); `withdrawn` takes the place of deleting. */
export const findingStatuses = [
  'identified',
  'in-hearing',
  'agreed',
  'disputed',
  'closed',
  'risk-accepted',
  'withdrawn',
] as const;
export type FindingStatus = (typeof findingStatuses)[number];

/** What a guard may look at. */
export interface FindingState {
  /** Criteria, condition, cause, effect and recommendation are all filled in. */
  readonly complete: boolean;
  readonly response: boolean;
  /** Measures that are not cancelled. */
  readonly measures: number;
  readonly measuresWithOwnerAndDeadline: number;
  readonly measuresVerified: number;
  /** Day until which the risk is accepted. */
  readonly acceptedUntil: boolean;
  /** The acting person is responsible for one of the measures. */
  readonly actorOwnsMeasure: boolean;
}

/** Own design after the audit office's procedure (CONTROLS §3): who may do which step, and what it needs. */
export const findingTransitions: readonly Transition<FindingStatus>[] = [
  { from: 'identified', to: 'in-hearing', by: 'auditor', needs: ['five-parts'] },
  { from: 'in-hearing', to: 'agreed', by: 'auditee', needs: ['response', 'planned-measure'] },
  { from: 'in-hearing', to: 'disputed', by: 'auditee', needs: ['response'] },
  {
    from: 'agreed',
    to: 'closed',
    by: 'auditor',
    needs: ['verified-measures', 'not-measure-owner', 'reason'],
  },
  { from: 'agreed', to: 'risk-accepted', by: 'lead', needs: ['accepted-until', 'reason'] },
  { from: 'disputed', to: 'risk-accepted', by: 'lead', needs: ['accepted-until', 'reason'] },
  ...(['identified', 'in-hearing', 'agreed', 'disputed'] as const).map((from) => ({
    from,
    to: 'withdrawn' as const,
    by: 'lead' as const,
    needs: ['reason' as const],
  })),
];

/** True when the need is met; `reason` is judged by the caller, who has it. */
export const findingNeeds = {
  'five-parts': (state: FindingState): boolean => state.complete,
  response: (state: FindingState): boolean => state.response,
  'planned-measure': (state: FindingState): boolean =>
    state.measures > 0 && state.measures === state.measuresWithOwnerAndDeadline,
  'verified-measures': (state: FindingState): boolean =>
    state.measures > 0 && state.measures === state.measuresVerified,
  'not-measure-owner': (state: FindingState): boolean => !state.actorOwnsMeasure,
  'accepted-until': (state: FindingState): boolean => state.acceptedUntil,
};
