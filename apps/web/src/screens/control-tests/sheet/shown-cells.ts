import { type CellContent, cellKey, type WaitingCell } from './waiting-cells.ts';

export interface ShownCell extends WaitingCell {
  /** It has not arrived at the server. */
  readonly isWaiting: boolean;
}

interface SavedCell extends CellContent {
  readonly position: number;
  readonly attribute: number;
  readonly version: number;
}

/** What the matrix shows: saved cells, and over them those that still wait. By place. */
export function shownCells(
  saved: readonly SavedCell[],
  waiting: readonly WaitingCell[],
): ReadonlyMap<string, ShownCell> {
  const cells = new Map<string, ShownCell>();
  for (const { position, attribute, outcome, remark, auditedCents, version } of saved) {
    const content = { position, attribute, outcome, remark, auditedCents };
    cells.set(cellKey(content), { ...content, baseVersion: version, isWaiting: false });
  }
  for (const cell of waiting) cells.set(cellKey(cell), { ...cell, isWaiting: true });
  return cells;
}
