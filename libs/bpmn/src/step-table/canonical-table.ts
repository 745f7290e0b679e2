import type { StepRow, StepTable, StepWay } from './step-table.ts';

/** The same table with ways written as short as they can be: what goes to the next row without more needs no word. */
export function canonicalTable({ name, rows }: StepTable): StepTable {
  return {
    name,
    rows: rows.map((row, index) => ({
      ...row,
      next: row.kind !== 'end' && isPlain(row.next, rows[index + 1]) ? [] : row.next,
    })),
  };
}

function isPlain(next: readonly StepWay[], following: StepRow | undefined): boolean {
  const [way, ...others] = next;
  if (!way || others.length > 0 || way.condition !== '' || way.share !== null) return false;
  return way.to === (following?.nr ?? null);
}
