import { describe, expect, it } from '@jest/globals';
import { runMayBecome, runStates } from './run-state.ts';

describe('state of an analysis run', () => {
  it.each([
    ['a worker takes it', 'waiting', 'running', true],
    ['another worker takes up the job of a killed one', 'running', 'running', true],
    ['nothing is done without a worker', 'waiting', 'done', false],
    ['a result that nobody wants any more is not written', 'cancelled', 'done', false],
  ] as const)('%s: %s to %s is %s', (_, from, to, allowed) => {
    expect(runMayBecome(from, to)).toBe(allowed);
  });

  it.each(['done', 'failed', 'cancelled'] as const)('%s is an end', (end) => {
    expect(runStates.filter((state) => runMayBecome(end, state))).toEqual([]);
  });
});
