import { describe, expect, it } from '@jest/globals';
import { handOverRows } from './hand-over-cells.ts';
import type { HandOver, RoleFigures } from './process-figures.queries.ts';

const role = (key: string) => ({ key, name: key }) as RoleFigures;
const handOver = (fromRole: string, toRole: string, count: number) =>
  ({ fromRole, toRole, count }) as HandOver;

describe('matrix of hand-overs', () => {
  it('has a row and a column for each role that gives or takes, in the order of the roles', () => {
    const rows = handOverRows(
      [role('a'), role('alone'), role('b')],
      [handOver('b', 'a', 0.3), handOver('a', 'b', 1.3)],
    );
    expect(rows.map((row) => row.role.key)).toEqual(['a', 'b']);
    expect(rows.map((row) => row.cells.map((cell) => cell?.count ?? null))).toEqual([
      [null, 1.3],
      [0.3, null],
    ]);
  });

  it('is empty when nothing is handed over', () => {
    expect(handOverRows([role('a')], [])).toEqual([]);
  });
});
