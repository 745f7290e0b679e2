import { describe, expect, it } from '@jest/globals';
import { fittingTests } from './fitting-tests.ts';

const tests = [
  { code: 'T-01', state: 'draft', control: { code: 'K-04', title: 'Zweite Freigabe ab 500 €' } },
  { code: 'T-02', state: 'approved', control: { code: 'K-07', title: 'Abgleich der Kasse' } },
] as const;
const codes = (search: Parameters<typeof fittingTests>[1]) =>
  fittingTests(tests, search).map(({ code }) => code);

describe('tests that fit the filters', () => {
  it.each([
    ['all without filters', {}, ['T-01', 'T-02']],
    ['those of a state', { stand: ['draft'] }, ['T-01']],
    ['those with all words, in any order and case', { suche: '500 FREIGABE' }, ['T-01']],
    ['those of a control', { suche: 'k-07' }, ['T-02']],
    ['none, when state and words do not meet', { stand: ['draft'], suche: 'kasse' }, []],
  ] as const)('are %s', (_, search, expected) => {
    expect(codes(search)).toEqual(expected);
  });
});
