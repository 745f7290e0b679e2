import { describe, expect, it } from '@jest/globals';
import { comparedBranches, comparedServices } from './compared-branches.ts';
import type { BranchService, Organisation } from './organisation.queries.ts';
import { serviceWords } from './services/service-form.ts';

const service = (
  unit: string,
  word: BranchService['service'],
  overrides: Partial<BranchService> = {},
): BranchService => ({
  ...{ id: `${unit}-${word}`, service: word, name: null, kind: 'processing', holds: true },
  ...{ validFrom: null, validTo: null, version: 1, ...overrides },
});
const branch = (unitId: string, services: BranchService[]) => ({
  ...{ unitId, services, openingHours: [], minutesPerWeek: 0, counsellingOnly: false },
});
const found = {
  units: [{ id: 'nord' }, { id: 'süd' }],
  branches: [
    branch('nord', [
      service('nord', 'other', { name: 'Kleiderkammer' }),
      service('nord', 'cash-payment'),
      service('nord', 'housing-benefit', { holds: false }),
    ]),
    branch('süd', [
      service('süd', 'asylum-benefits'),
      service('süd', 'other', { name: 'kleiderkammer' }),
    ]),
  ],
} as unknown as Organisation;

describe('branches side by side', () => {
  it('compare each service once, those of the list first, without those that have ended', () =>
    expect(
      comparedServices(comparedBranches(found), serviceWords).map(({ service: word, name }) => [
        word,
        name,
      ]),
    ).toEqual([
      ['asylum-benefits', null],
      ['cash-payment', null],
      ['other', 'Kleiderkammer'],
    ]));
});
