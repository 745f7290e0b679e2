import { describe, expect, it } from '@jest/globals';
import { capacitiesOf } from './capacities.ts';
import {
  isOverdue,
  measureNeeds,
  measureTransitions,
  type MeasureState,
  type MeasureStatus,
} from './measure-status.ts';
import { refusalOf } from './transition.ts';

const step = (
  role: Parameters<typeof capacitiesOf>[0],
  [from, to]: [MeasureStatus, MeasureStatus],
  state: Partial<MeasureState> = {},
  reason: string | null = 'gesehen',
) =>
  refusalOf(
    measureTransitions,
    measureNeeds,
    { from, to, capacities: capacitiesOf(role), reason },
    { evidence: true, actorIsOwner: false, ...state },
  );

describe('state machine of a measure', () => {
  it.each([
    ['the owner starts', 'manager', ['open', 'in-progress'], {}, null],
    ['the owner reports it done', 'manager', ['in-progress', 'implemented'], {}, null],
    [
      'done without evidence',
      'manager',
      ['in-progress', 'implemented'],
      { evidence: false },
      'evidence',
    ],
    ['an auditor verifies', 'auditor', ['implemented', 'verified'], {}, null],
    [
      'nobody verifies the own measure',
      'auditor',
      ['implemented', 'verified'],
      { actorIsOwner: true },
      'not-owner',
    ],
  ] as const)('%s', (_, role, [from, to], state, need) => {
    expect(step(role, [from, to], state)).toEqual(need ? { why: 'need', need } : null);
  });

  it('does not let the audited office verify', () => {
    expect(step('manager', ['implemented', 'verified'])).toEqual({
      why: 'wrong-capacity',
      by: 'verifier',
    });
  });

  it('cancels with a reason only', () => {
    expect(step('lead', ['open', 'cancelled'], {}, null)).toEqual({ why: 'need', need: 'reason' });
  });
});

describe('overdue', () => {
  it.each([
    ['the day of the deadline is in time', 'open', '2026-03-31', '2026-03-31', false],
    ['the day after is late', 'in-progress', '2026-03-31', '2026-04-01', true],
    ['an implemented measure is not late', 'implemented', '2026-03-31', '2027-01-01', false],
    ['no deadline, no delay', 'open', null, '2027-01-01', false],
  ] as const)('%s', (_, status, deadline, today, overdue) => {
    expect(isOverdue({ status, deadline }, today)).toBe(overdue);
  });
});
