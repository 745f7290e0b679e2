import type { BaseState } from '../base-state.ts';
import { HeadingsNotFound } from '../exchange.problems.ts';
import { WORDS } from '../exchange-wording.ts';
import type { OpenedWorkbook } from './opened-workbook.ts';
import type { SheetCells } from './sheet-cells.ts';

/** Where the table stands after a person worked on it: columns moved, inserted, rows put in above. */
export interface SheetLayout {
  readonly cells: SheetCells;
  readonly headingRow: number;
  readonly keyColumn: number;
  /** Sheet column (from 1) by column key; a column that was taken out is missing. */
  readonly columns: ReadonlyMap<string, number>;
  /** Headings of columns that were put in. */
  readonly foreignHeadings: readonly string[];
}

const LAST_HEADING_ROW = 50;

/** The sheet and row that hold most of the headings as issued. @throws HeadingsNotFound */
export async function findLayout(workbook: OpenedWorkbook, base: BaseState): Promise<SheetLayout> {
  const others = workbook.sheetNames.filter((name) => name !== base.sheet && !name.startsWith('_'));
  for (const name of [base.sheet, ...others]) {
    const cells = await workbook.cells(name);
    const layout = cells && layoutOf(cells, base);
    if (layout) return layout;
  }
  throw new HeadingsNotFound();
}

function layoutOf(cells: SheetCells, base: BaseState): SheetLayout | null {
  const expected = new Map(base.columns.map(({ key, heading }) => [normal(heading), key]));
  let best: SheetLayout | null = null;
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    if (row > LAST_HEADING_ROW) break;
    const layout = headings(cells, row, expected);
    if (layout && layout.columns.size > (best?.columns.size ?? 0)) best = layout;
  }
  return best;
}

function headings(
  cells: SheetCells,
  headingRow: number,
  expected: ReadonlyMap<string, string>,
): SheetLayout | null {
  const columns = new Map<string, number>();
  const foreignHeadings: string[] = [];
  let keyColumn = 0;
  for (const [at, { value }] of cells.get(headingRow) ?? []) {
    const key = expected.get(normal(String(value)));
    if (isKeyHeading(String(value)) && keyColumn === 0) keyColumn = at;
    else if (key !== undefined && !columns.has(key)) columns.set(key, at);
    else foreignHeadings.push(String(value).trim());
  }
  if (keyColumn === 0 || columns.size === 0) return null;
  return { cells, headingRow, keyColumn, columns, foreignHeadings };
}

function isKeyHeading(text: string): boolean {
  return Object.values(WORDS.key).some((heading) => normal(heading) === normal(text));
}

function normal(heading: string): string {
  return heading.replace(/\s+/g, ' ').trim().toLowerCase();
}
