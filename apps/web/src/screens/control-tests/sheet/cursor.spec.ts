import { describe, expect, it } from '@jest/globals';
import { type CursorKey, moved, nextOpen, onward } from './cursor.ts';

const grid = { positions: [4, 7, 9], attributes: 3 };
const at = (position: number, attribute: number) => ({ position, attribute });

describe('cursor of the matrix', () => {
  it.each<[CursorKey, [number, number], [number, number]]>([
    ['ArrowRight', [4, 0], [4, 1]],
    ['ArrowRight', [4, 2], [4, 2]],
    ['ArrowLeft', [7, 0], [7, 0]],
    ['ArrowDown', [4, 1], [7, 1]],
    ['ArrowDown', [9, 1], [9, 1]],
    ['ArrowUp', [4, 1], [4, 1]],
    ['Home', [7, 2], [7, 0]],
    ['End', [7, 0], [7, 2]],
  ])('%s leads from %j to %j', (key, from, to) => {
    expect(moved(at(...from), key, grid)).toEqual(at(...to));
  });

  it('begins with the first row when its own is no longer shown', () => {
    expect(moved(at(5, 1), 'ArrowRight', grid)).toEqual(at(4, 2));
  });

  it('goes on to the next attribute, then to the next item, and stays at the very end', () => {
    expect(onward(at(4, 1), grid)).toEqual(at(4, 2));
    expect(onward(at(4, 2), grid)).toEqual(at(7, 0));
    expect(onward(at(9, 2), grid)).toEqual(at(9, 2));
  });

  it('finds the next open cell, also above, and none when all are filled', () => {
    const open =
      (position: number, attribute: number) => (place: { position: number; attribute: number }) =>
        !(place.position === position && place.attribute === attribute);
    expect(nextOpen(at(4, 0), grid, open(9, 1))).toEqual(at(9, 1));
    expect(nextOpen(at(9, 1), grid, open(4, 2))).toEqual(at(4, 2));
    expect(nextOpen(at(9, 1), grid, () => true)).toBeNull();
  });
});
