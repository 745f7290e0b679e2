import { type CellValue } from './cell-value.ts';
import { type CellFormat } from '../style/cell.styles.ts';
import { type ListName } from './lists.sheet.ts';

/** Where a row stands on its sheet: needed by formulas that point to their own row. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** One column of a table sheet. Width in characters of Arial 10. */
export interface Column<Row> {
  readonly header: string;
  readonly width: number;
  readonly format: CellFormat;
  /** Light yellow, open to change after issue and therefore not part of the content digest. */
  readonly editable?: boolean;
  /** Calculated from editable cells: not part of the content digest either. */
  readonly derived?: boolean;
  /** Dropdown values. */
  readonly list?: ListName;
  value(row: Row, place: RowPlace): CellValue;
}

/** `1` -> `A`, `27` -> `AA`. */
export function columnLetter(index: number): string {
  const rest = (index - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return index > 26 ? columnLetter((index - 1 - rest) / 26) + letter : letter;
}
