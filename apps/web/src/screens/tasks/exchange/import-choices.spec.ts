import { describe, expect, it } from '@jest/globals';
import { type Choice, chosen, openConflicts, takesAnything } from './import-choices.ts';

const conflict = (address: string) => ({
  ...{ address, row: '', column: '', base: '', mine: '', theirs: '' },
});

describe('choices of an import', () => {
  const choices = new Map<string, Choice>([
    ['D7', 'mine'],
    ['E9', 'theirs'],
  ]);

  it('leave open what nobody decided', () => {
    const conflicts = ['D7', 'D8', 'E9'].map(conflict);
    expect(openConflicts({ conflicts }, choices)).toBe(1);
    expect(chosen(choices, 'mine')).toEqual(['D7']);
    expect(chosen(choices, 'theirs')).toEqual(['E9']);
  });

  it.each([
    ['nothing', {}, false],
    ['a conflict', { conflicts: [conflict('D7')] }, true],
    ['a new task', { added: [{ row: 9, number: '2', title: 'x' }] }, true],
  ])('take over %s', (_, part, expected) => {
    expect(takesAnything({ changes: [], conflicts: [], added: [], ...part })).toBe(expected);
  });
});
