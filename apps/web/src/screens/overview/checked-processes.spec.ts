import { describe, expect, it } from '@jest/globals';
import { checkedProcesses } from './checked-processes.ts';

const process = (number: number, state: 'draft' | 'withdrawn' = 'draft') => ({
  ...{ id: `p${number}`, number, name: `Prozess ${number}`, state },
});

describe('what was found on all processes', () => {
  const checks = [
    { processId: 'p1', errors: 0, warnings: 0 },
    { processId: 'p2', errors: 1, warnings: 4 },
    { processId: 'p3', errors: 3, warnings: 0 },
    { processId: 'p4', errors: 9, warnings: 9 },
  ];
  const found = checkedProcesses(
    [process(1), process(2), process(3), process(4, 'withdrawn'), process(5)],
    checks,
  );

  it('leaves withdrawn processes out and says how many were never checked', () => {
    expect(found).toMatchObject({ processes: 4, unchecked: 1, errors: 4, warnings: 4 });
  });

  it('names the processes with hits, the worst first', () => {
    expect(found.hit.map(({ number }) => number)).toEqual([3, 2]);
  });
});
