import {
  BASE_FORMAT,
  BASE_HEAD_ROWS,
  BASE_SHEET,
  baseDigest,
  type BaseState,
} from '../base-state.ts';
import { BaseStateAltered, NotAnExchangeSheet } from '../exchange.problems.ts';
import { unguardedText } from '../value/guarded-text.ts';
import type { OpenedWorkbook } from './opened-workbook.ts';
import type { SheetCells } from './sheet-cells.ts';

/** @throws NotAnExchangeSheet, BaseStateAltered */
export async function readBase(workbook: OpenedWorkbook): Promise<BaseState> {
  const cells = await workbook.cells(BASE_SHEET);
  if (cells === null || text(cells, 1, 2) !== BASE_FORMAT) throw new NotAnExchangeSheet();
  const state = stateOf(cells);
  if (text(cells, 7, 2) !== baseDigest(state)) throw new BaseStateAltered();
  return state;
}

function stateOf(cells: SheetCells): BaseState {
  const columns: { key: string; heading: string }[] = [];
  for (let at = 2; text(cells, 8, at) !== ''; at += 1) {
    columns.push({ key: text(cells, 8, at), heading: text(cells, 9, at) });
  }
  const rows = new Map<string, string[]>();
  for (const row of cells.keys()) {
    if (row <= BASE_HEAD_ROWS) continue;
    const values = columns.map((_, index) => text(cells, row, index + 2));
    rows.set(text(cells, row, 1), values);
  }
  return {
    table: text(cells, 2, 2),
    engagementId: text(cells, 3, 2),
    issuedAt: text(cells, 4, 2),
    language: text(cells, 5, 2) === 'en' ? 'en' : 'de',
    sheet: text(cells, 6, 2),
    columns,
    rows,
  };
}

function text(cells: SheetCells, row: number, column: number): string {
  const cell = cells.get(row)?.get(column);
  return cell === undefined ? '' : unguardedText(String(cell.value));
}
