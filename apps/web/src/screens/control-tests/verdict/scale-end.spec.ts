import { describe, expect, it } from '@jest/globals';
import { scaleEnd } from './scale-end.ts';

describe('end of the scale', () => {
  it.each([
    [0.0643, 0.05, 0.1],
    [0.114, 0.05, 0.15],
    [0.02, 0.05, 0.1],
    [0.9, 0.05, 1],
    [0, 0.001, 0.01],
  ])('of %d and %d is the round %d', (bound, tolerable, end) => {
    expect(scaleEnd(bound, tolerable)).toBe(end);
  });
});
