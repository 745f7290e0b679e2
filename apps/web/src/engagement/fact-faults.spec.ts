import { describe, expect, it } from '@jest/globals';
import { factFaults, type NeededFacts } from './fact-faults.ts';

const complete: NeededFacts = {
  title: 'Einmalige Beihilfen 2025',
  authorityName: 'Stadt Lindenborn',
  periodFrom: '2025-01-01',
  periodTo: '2025-12-31',
  number: '2026-01',
};

describe('the facts of an engagement', () => {
  it('are complete with five', () => {
    expect(factFaults(complete)).toEqual({});
  });

  it.each([
    ['a title of blanks', { title: '  ' }, { title: 'required' }],
    [
      'no period',
      { periodFrom: '', periodTo: '' },
      { periodFrom: 'required', periodTo: 'required' },
    ],
    ['what is no date', { periodTo: '31.02.2025' }, { periodTo: 'date.invalid' }],
    ['an end before the beginning', { periodTo: '2024-12-31' }, { periodTo: 'period.reversed' }],
  ])('do not take %s', (_, change, faults) => {
    expect(factFaults({ ...complete, ...change })).toEqual(faults);
  });

  it('may be about a single day', () => {
    expect(factFaults({ ...complete, periodTo: '2025-01-01' })).toEqual({});
  });
});
