import { describe, expect, it } from '@jest/globals';
import { verdictKind } from './verdict-kind.ts';

const verdict = {
  ...{ issuedAs: 3, unchanged: true, firstDifference: null },
  ...{ statedVersion: '3', statedPopulation: 'ab' },
};

describe('verdict on a workbook that came back', () => {
  it.each([
    ['identical', verdict],
    ['filled-in', { ...verdict, issuedAs: null }],
    ['changed', { ...verdict, issuedAs: null, unchanged: false, firstDifference: 'Deckblatt' }],
  ] as const)('is %s', (kind, given) => {
    expect(verdictKind(given)).toBe(kind);
  });

  it('trusts the content more than the list of versions', () => {
    expect(verdictKind({ ...verdict, unchanged: false })).toBe('changed');
  });
});
