import { describe, expect, it } from '@jest/globals';
import { differenceMarks, kindsBySide, markedSteps } from './difference-marks.ts';
import type { Difference } from './process-compare.queries.ts';

const difference = (changes: Partial<Difference>) => changes as Difference;
const differences = [
  difference({ kind: 'removed', elementKind: 'step', beforeId: 'alt', afterId: null }),
  difference({ kind: 'added', elementKind: 'control', beforeId: null, afterId: 'neu' }),
  difference({ kind: 'added', elementKind: 'step', beforeId: null, afterId: 'neu' }),
  difference({ kind: 'added', elementKind: 'control', beforeId: null, afterId: 'b' }),
  difference({ kind: 'changed', elementKind: 'flow', beforeId: 'f', afterId: 'f' }),
];

describe('where a difference is drawn', () => {
  it('a new control changes its step, and a new step stays new', () => {
    expect([...kindsBySide(differences, 'afterId')]).toEqual([
      ['neu', 'added'],
      ['b', 'changed'],
      ['f', 'changed'],
    ]);
    expect([...kindsBySide(differences, 'beforeId')]).toEqual([
      ['alt', 'removed'],
      ['f', 'changed'],
    ]);
  });

  it('a sign stands at steps only', () => {
    const marks = differenceMarks(
      kindsBySide(differences, 'afterId'),
      markedSteps(differences, 'afterId'),
      (kind) => kind,
    );
    expect(marks.map(({ elementId, text }) => [elementId, text])).toEqual([
      ['neu', '+'],
      ['b', '~'],
    ]);
  });
});
