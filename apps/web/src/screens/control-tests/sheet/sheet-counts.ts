import { type CellPlace, cellKey, type Outcome } from './waiting-cells.ts';

export interface RatedCell extends CellPlace {
  readonly outcome: Outcome;
}

export interface SheetCounts {
  readonly items: number;
  /** Items with an outcome on every attribute. */
  readonly rated: number;
  /** Items with at least one deviation. */
  readonly deviating: number;
  /** Deviations per attribute, in their order. */
  readonly byAttribute: readonly number[];
}

/** What the matrix says at this moment, with what still waits for the connection. */
export function sheetCounts(
  positions: readonly number[],
  attributes: number,
  cells: readonly RatedCell[],
): SheetCounts {
  const outcomes = new Map(cells.map((cell) => [cellKey(cell), cell.outcome]));
  const byAttribute = Array.from<number>({ length: attributes }).fill(0);
  let [rated, deviating] = [0, 0];
  for (const position of positions) {
    const row = byAttribute.map((_, attribute) => outcomes.get(cellKey({ position, attribute })));
    if (attributes > 0 && row.every((outcome) => outcome !== undefined)) rated += 1;
    if (row.includes('deviation')) deviating += 1;
    row.forEach((outcome, i) => {
      if (outcome === 'deviation') byAttribute[i] = (byAttribute[i] ?? 0) + 1;
    });
  }
  return { items: positions.length, rated, deviating, byAttribute };
}

/** A to Z, then AA: how people call the attributes of a test. */
export function attributeLetter(attribute: number): string {
  const letter = String.fromCharCode(65 + (attribute % 26));
  return attribute < 26 ? letter : attributeLetter(Math.floor(attribute / 26) - 1) + letter;
}
