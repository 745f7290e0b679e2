import { describe, expect, it } from '@jest/globals';
import { boxAround } from './box-around.ts';

const sight = { width: 400, height: 200 };

describe('the section that shows both drawings', () => {
  it('holds all of both, in the middle, with the shape of the sight', () => {
    const boxes = [
      { x: 0, y: 0, width: 1000, height: 300 },
      { x: 500, y: 100, width: 1500, height: 100 },
    ];
    const box = boxAround(boxes, sight, 0);
    expect(box).toEqual({ x: 0, y: -350, width: 2000, height: 1000 });
  });

  it('does not enlarge a small drawing beyond what is readable', () => {
    const box = boxAround([{ x: 0, y: 0, width: 10, height: 10 }], sight, 0);
    expect(box.width).toBeCloseTo(400 / 1.15);
  });
});
