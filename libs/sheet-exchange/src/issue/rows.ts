import type { BaseState } from '../base-state.ts';
import type { ExchangeRow } from '../table.ts';
import { escapedText, guardedText } from '../value/guarded-text.ts';
import { cellContent, shownValue } from '../value/shown-value.ts';
import { columnLetter } from './column-letter.ts';
import { cellStyle, treeStyle } from './exchange.styles.ts';
import {
  HEADING_ROW,
  KEY_COLUMN,
  type PlacedTable,
  sheetColumn,
  SPARE_ROWS,
} from './placed-table.ts';

/** The rows with their keys, the spare rows below, the filter over both. */
export function drawRows(place: PlacedTable, rows: readonly ExchangeRow[], base: BaseState): void {
  rows.forEach((row, index) => drawRow(place, row, HEADING_ROW + 1 + index, base));
  const styles = place.table.columns.map((column) => cellStyle(column, true));
  for (let spare = 1; spare <= SPARE_ROWS; spare += 1) {
    const row = place.sheet.getRow(HEADING_ROW + rows.length + spare);
    styles.forEach((style, index) => (row.getCell(sheetColumn(index)).style = style));
  }
  const last = columnLetter(sheetColumn(place.table.columns.length - 1));
  place.sheet.autoFilter = `A${HEADING_ROW}:${last}${HEADING_ROW + Math.max(1, rows.length)}`;
}

function drawRow(place: PlacedTable, row: ExchangeRow, at: number, base: BaseState): void {
  const { sheet, table, language } = place;
  sheet.getCell(at, KEY_COLUMN).value = escapedText(guardedText(row.key));
  const values = base.rows.get(row.key) ?? [];
  table.columns.forEach((column, index) => {
    const cell = sheet.getCell(at, sheetColumn(index));
    cell.value = cellContent(shownValue(column, values[index] ?? '', language));
    const style = cellStyle(column, false);
    cell.style = index === 0 && row.level !== undefined ? treeStyle(style, row.level) : style;
  });
}
