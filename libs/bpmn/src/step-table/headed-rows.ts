import { delimitedRows } from './delimited.ts';
import { fault, type RawRow, type RawTable } from './raw-row.ts';
import { columnOf } from './step-columns.ts';
import type { StepTableFault } from './step-table.ts';

/** Rows below a line of headings, as Excel and Word put them into the clipboard, or with semicolons. */
export function headedRows(text: string, sign: '\t' | ';'): RawTable {
  const [head, ...body] = delimitedRows(text, sign);
  const faults: StepTableFault[] = [];
  const headings = new Map<string, string>();
  const line = head?.line ?? 1;
  const keys = (head?.cells ?? []).map((heading) => {
    const column = heading === '' ? null : columnOf(heading);
    if (heading !== '' && !column) {
      faults.push(fault('step-table.column-unknown', { line, column: heading }, heading));
    }
    if (!column) return null;
    if (headings.has(column.key)) {
      faults.push(fault('step-table.column-twice', { line, column: heading }, heading));
      return null;
    }
    headings.set(column.key, heading);
    return column.key;
  });
  if (!headings.has('name')) return { rows: [], headings, faults: [headerMissing(line)] };
  const known = head?.cells.length ?? 0;
  const rows = body.map(({ line: at, cells }): RawRow => {
    for (const [index, cell] of cells.entries()) {
      const nowhere = cell !== '' && (index >= known || head?.cells[index] === '');
      if (nowhere) faults.push(fault('step-table.cell-without-column', { line: at }, cell));
    }
    const pairs = keys.flatMap((key, index) => (key ? [[key, cells[index] ?? '']] : []));
    return { line: at, cells: Object.fromEntries(pairs) as Record<string, string> };
  });
  return { rows, headings, faults };
}

const headerMissing = (line: number): StepTableFault =>
  fault('step-table.header-missing', { line });
