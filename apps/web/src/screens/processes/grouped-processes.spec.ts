import { describe, expect, it } from '@jest/globals';
import { groupedProcesses } from './grouped-processes.ts';
import type { ProcessListItem } from './processes.queries.ts';

const process = (number: number, asIs: number | null = null) =>
  ({
    id: `p${number}`,
    number,
    asIsProcessId: asIs === null ? null : `p${asIs}`,
  }) as ProcessListItem;
const rows = (listed: ProcessListItem[]) =>
  groupedProcesses(listed).map((row) => [row.process.number, row.belowNumber]);

describe('the list of processes', () => {
  it('shows a to-be process below the as-is process that it starts from', () => {
    expect(rows([process(1), process(2), process(3, 1), process(4, 1)])).toEqual([
      [1, null],
      [3, 1],
      [4, 1],
      [2, null],
    ]);
  });

  it('loses none whose as-is process is not listed', () => {
    expect(rows([process(2), process(3, 1)])).toEqual([
      [2, null],
      [3, null],
    ]);
  });
});
