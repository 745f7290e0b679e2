import { describe, expect, it } from '@jest/globals';
import { capacitiesOf } from './capacities.ts';
import {
  findingNeeds,
  findingTransitions,
  findingStatuses,
  type FindingState,
  type FindingStatus,
} from './finding-status.ts';
import { refusalOf } from './transition.ts';

const ready: FindingState = {
  complete: true,
  response: true,
  measures: 2,
  measuresWithOwnerAndDeadline: 2,
  measuresVerified: 2,
  acceptedUntil: true,
  actorOwnsMeasure: false,
};

const step = (
  role: Parameters<typeof capacitiesOf>[0],
  from: FindingStatus,
  to: FindingStatus,
  state: Partial<FindingState> = {},
  reason: string | null = 'Nachschau am 3. März',
) =>
  refusalOf(
    findingTransitions,
    findingNeeds,
    { from, to, capacities: capacitiesOf(role), reason },
    { ...ready, ...state },
  );

describe('state machine of a finding', () => {
  it.each<[FindingStatus, FindingStatus, Parameters<typeof capacitiesOf>[0]]>([
    ['identified', 'in-hearing', 'auditor'],
    ['in-hearing', 'agreed', 'manager'],
    ['in-hearing', 'disputed', 'manager'],
    ['agreed', 'closed', 'auditor'],
    ['agreed', 'risk-accepted', 'lead'],
    ['disputed', 'risk-accepted', 'lead'],
    ['identified', 'withdrawn', 'lead'],
  ])('%s to %s is open to the %s when everything is there', (from, to, role) => {
    expect(step(role, from, to)).toBeNull();
  });

  it.each<[string, FindingStatus, FindingStatus, Partial<FindingState>, string]>([
    ['a part of five is empty', 'identified', 'in-hearing', { complete: false }, 'five-parts'],
    ['no response yet', 'in-hearing', 'disputed', { response: false }, 'response'],
    ['no measure was agreed', 'in-hearing', 'agreed', { measures: 0 }, 'planned-measure'],
    [
      'one measure lacks its deadline',
      'in-hearing',
      'agreed',
      { measuresWithOwnerAndDeadline: 1 },
      'planned-measure',
    ],
    [
      'one measure is not verified',
      'agreed',
      'closed',
      { measuresVerified: 1 },
      'verified-measures',
    ],
    [
      'nobody audits the own measure',
      'agreed',
      'closed',
      { actorOwnsMeasure: true },
      'not-measure-owner',
    ],
    [
      'a risk is accepted for a time only',
      'agreed',
      'risk-accepted',
      { acceptedUntil: false },
      'accepted-until',
    ],
  ])('refuses when %s', (_, from, to, state, need) => {
    expect(step('lead', from, to, state)).toEqual({ why: 'need', need });
  });

  it('wants a reason for a withdrawal', () => {
    expect(step('lead', 'identified', 'withdrawn', {}, ' ')).toEqual({
      why: 'need',
      need: 'reason',
    });
  });

  it('does not let the audited office start the hearing', () => {
    expect(step('manager', 'identified', 'in-hearing')).toEqual({
      why: 'wrong-capacity',
      by: 'auditor',
    });
  });

  it('lets nothing follow an end', () => {
    for (const from of ['closed', 'risk-accepted', 'withdrawn'] as const) {
      for (const to of findingStatuses)
        expect(step('lead', from, to)).toEqual({ why: 'no-such-step' });
    }
  });
});
