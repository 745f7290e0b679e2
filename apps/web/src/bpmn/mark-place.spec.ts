import { describe, expect, it } from '@jest/globals';
import { markPlace } from './mark-place.ts';

describe('place of a mark', () => {
  it('is the middle of the longest piece of an arrow, counted from its box', () => {
    const waypoints = [
      { x: 100, y: 50 },
      { x: 120, y: 50 },
      { x: 120, y: 250 },
    ];
    const place = markPlace('on-flow', { waypoints });
    expect(place).toEqual({ left: 20 - 12, top: 100 - 9 });
  });

  it('is a corner of a step', () => {
    expect(markPlace('top-right', {})).toEqual({ top: -11, right: 0 });
  });
});
