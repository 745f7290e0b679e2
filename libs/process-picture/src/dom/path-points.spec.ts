import { describe, expect, it } from '@jest/globals';
import { boxAround } from './box.ts';
import { pathLength, pointAlong } from './path-length.ts';
import { pathPoints } from './path-points.ts';

describe('box of a path', () => {
  it.each([
    ['absolute lines', 'M10,20L30,20L30,50Z', { x: 10, y: 20, width: 20, height: 30 }],
    ['relative ones', 'm10 20 20 0 0 30z', { x: 10, y: 20, width: 20, height: 30 }],
    ['horizontal and vertical', 'M1,1H5V9h-2v-1', { x: 1, y: 1, width: 4, height: 8 }],
    ['numbers without spaces', 'M.5-1.5L-2.5.5', { x: -2.5, y: -1.5, width: 3, height: 2 }],
    [
      'curves by their control points',
      'M0,0C0,10 10,10 10,0',
      { x: 0, y: 0, width: 10, height: 10 },
    ],
    ['arcs by their ends', 'M0,5A5,5 0 1 1 10,5', { x: 0, y: 5, width: 10, height: 0 }],
    ['after a closed figure from its start', 'm5,5 h5 z h-2', { x: 3, y: 5, width: 7, height: 0 }],
  ])('%s', (_reason, path, box) => {
    expect(boxAround(pathPoints(path))).toEqual(box);
  });

  it('without points there is none, and what is no number does not count', () => {
    expect(boxAround([])).toBeNull();
    expect(boxAround([[Number.NaN, 1]])).toBeNull();
  });
});

describe('way along a path', () => {
  it('finds the middle of a bend', () => {
    expect(pathLength('M0,0L10,0L10,10')).toBe(20);
    expect(pointAlong('M0,0L10,0L10,10', 10)).toEqual({ x: 10, y: 0 });
    expect(pointAlong('M0,0L10,0L10,10', 15)).toEqual({ x: 10, y: 5 });
    expect(pointAlong('M0,0L10,0', 99)).toEqual({ x: 10, y: 0 });
  });
});
