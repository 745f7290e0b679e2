import { describe, expect, it } from '@jest/globals';
import { capacitiesOf } from './capacities.ts';
import { findingNeeds, type FindingState, findingTransitions } from './finding-status.ts';
import { measureNeeds, measureTransitions } from './measure-status.ts';
import { nextSteps } from './next-step.ts';

const state: FindingState = {
  complete: true,
  response: false,
  ...{ measures: 1, measuresWithOwnerAndDeadline: 1, measuresVerified: 1 },
  acceptedUntil: false,
  actorOwnsMeasure: false,
};
const forFinding = (
  from: (typeof findingTransitions)[number]['from'],
  role: Parameters<typeof capacitiesOf>[0],
  changes: Partial<FindingState> = {},
) =>
  nextSteps(findingTransitions, findingNeeds, from, capacitiesOf(role), { ...state, ...changes });
const refusals = (steps: ReturnType<typeof forFinding>) =>
  Object.fromEntries(steps.map(({ status, refusal }) => [status, refusal]));

describe('next steps of a finding', () => {
  it('are told with what stands against them', () => {
    expect(refusals(forFinding('in-hearing', 'auditor'))).toEqual({
      agreed: 'findings.status-need-response',
      disputed: 'findings.status-need-response',
      withdrawn: 'findings.status-step-by-lead',
    });
    expect(refusals(forFinding('in-hearing', 'reader', { response: true }))).toEqual({
      agreed: 'findings.status-step-by-auditee',
      disputed: 'findings.status-step-by-auditee',
      withdrawn: 'findings.status-step-by-lead',
    });
  });

  it('are free when only reason and day are left to give, and say so', () => {
    expect(forFinding('agreed', 'lead')).toEqual([
      { status: 'closed', needsReason: true, needsDate: false, refusal: null },
      { status: 'risk-accepted', needsReason: true, needsDate: true, refusal: null },
      { status: 'withdrawn', needsReason: true, needsDate: false, refusal: null },
    ]);
  });

  it('end with the finding', () => {
    expect(forFinding('closed', 'lead')).toEqual([]);
  });
});

describe('next steps of a measure', () => {
  it('forbid verifying what one is responsible for', () => {
    const own = { evidence: true, actorIsOwner: true };
    const steps = nextSteps(
      measureTransitions,
      measureNeeds,
      'implemented',
      capacitiesOf('auditor'),
      own,
    );
    expect(steps.map(({ status, refusal }) => [status, refusal])).toEqual([
      ['verified', 'findings.status-need-not-owner'],
      ['in-progress', null],
      ['cancelled', 'findings.status-step-by-lead'],
    ]);
  });
});
