import { describe, expect, it } from '@jest/globals';
import { hasStanding } from './standing-disposal.ts';

const step = (number: number, undoes: number | null = null) => ({ step: number, undoes });

describe('a disposition that could be taken back', () => {
  it.each([
    ['none yet', [], false],
    ['one', [step(1)], true],
    ['one that was taken back', [step(1), step(2, 1)], false],
    ['the first of two, the second taken back', [step(1), step(2), step(3, 2)], true],
  ])('%s', (_, steps, standing) => {
    expect(hasStanding(steps)).toBe(standing);
  });
});
