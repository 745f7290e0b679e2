import { describe, expect, it } from '@jest/globals';
import { arrowsOf, numbersOf } from './way-order.ts';

describe('a way in the drawing', () => {
  it('takes the arrows between its steps and no others', () => {
    const at = (id: string) => ({ id }) as never;
    const arrow = (id: string, from: string, to: string) => ({
      ...{ id, source: at(from), target: at(to) },
    });
    const elements = [arrow('f', 'a', 'b'), arrow('g', 'b', 'a'), arrow('h', 'b', 'c'), at('a')];
    expect(arrowsOf(['a', 'b', 'c'], elements)).toEqual(['f', 'h']);
    expect(arrowsOf(['a'], elements)).toEqual([]);
  });

  it('numbers a step as often as it is passed', () => {
    expect([...numbersOf(['a', 'b', 'a'])]).toEqual([
      ['a', [1, 3]],
      ['b', [2]],
    ]);
  });
});
