import { describe, expect, it } from '@jest/globals';
import { standing } from './disposition.service.ts';

const step = (number: number, undoes: number | null = null) => ({ step: number, undoes });

describe('what stands after dispositions and undoing', () => {
  it.each([
    ['nothing yet', [], undefined, undefined],
    ['the only one', [step(1)], 1, undefined],
    ['the later of two', [step(1), step(2)], 2, 1],
    [
      'the first again, after the second was taken back',
      [step(1), step(2), step(3, 2)],
      1,
      undefined,
    ],
    [
      'nothing, after both were taken back',
      [step(1), step(2), step(3, 2), step(4, 1)],
      undefined,
      undefined,
    ],
    ['a new one after undoing', [step(1), step(2, 1), step(3)], 3, undefined],
  ])('%s', (_, history, last, before) => {
    const found = standing(history);
    expect([found.last?.step, found.before?.step]).toEqual([last, before]);
  });
});
