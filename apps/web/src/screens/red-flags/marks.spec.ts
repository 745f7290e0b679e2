import { describe, expect, it } from '@jest/globals';
import { countOf, type Marks, MOST_MARKS, noMarks, toggled } from './marks.ts';

const some = (...ids: string[]): Marks => ({ kind: 'some', ids: new Set(ids) });

describe('marks', () => {
  it.each<[string, Marks, string, Marks]>([
    ['one', noMarks, 'a', some('a')],
    ['one more', some('a'), 'b', some('a', 'b')],
    ['one less', some('a', 'b'), 'a', some('b')],
    ['one after the whole filter', { kind: 'filter' }, 'a', some('a')],
  ])('%s', (_, marks, id, expected) => {
    expect(toggled(marks, id)).toEqual(expected);
  });

  it('stop where the server takes no more, but can still be taken away', () => {
    const full = some(...Array.from({ length: MOST_MARKS }, (_, i) => String(i)));
    expect(toggled(full, 'more')).toBeNull();
    expect(toggled(full, '0')).not.toBeNull();
  });

  it('count the whole filter as its hits', () => {
    expect(countOf({ kind: 'filter' }, 1204)).toBe(1204);
    expect(countOf(some('a'), 1204)).toBe(1);
  });
});
