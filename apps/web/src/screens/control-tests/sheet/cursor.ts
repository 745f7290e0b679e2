import type { CellPlace } from './waiting-cells.ts';

/** What the cursor walks over: the items that are shown, in their order, and how many attributes there are. */
export interface Grid {
  readonly positions: readonly number[];
  readonly attributes: number;
}

export type CursorKey = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown' | 'Home' | 'End';

/** Stays at the edges; in a row that is no longer shown it begins with the first. */
export function moved(
  place: CellPlace,
  key: CursorKey,
  { positions, attributes }: Grid,
): CellPlace {
  const at = Math.max(0, positions.indexOf(place.position));
  const last = attributes - 1;
  const to = (row: number, attribute: number): CellPlace => ({
    position: positions[Math.min(Math.max(row, 0), positions.length - 1)] ?? place.position,
    attribute: Math.min(Math.max(attribute, 0), Math.max(last, 0)),
  });
  switch (key) {
    case 'ArrowLeft':
      return to(at, place.attribute - 1);
    case 'ArrowRight':
      return to(at, place.attribute + 1);
    case 'ArrowUp':
      return to(at - 1, place.attribute);
    case 'ArrowDown':
      return to(at + 1, place.attribute);
    case 'Home':
      return to(at, 0);
    case 'End':
      return to(at, last);
  }
}

/** After a cell was filled: the next attribute, after the last one the first of the next item. */
export function onward(place: CellPlace, grid: Grid): CellPlace {
  if (place.attribute < grid.attributes - 1) return moved(place, 'ArrowRight', grid);
  const next = moved(place, 'ArrowDown', grid);
  return next.position === place.position ? place : { ...next, attribute: 0 };
}

/** The first cell without an outcome, from the cursor on and then from the top; null: all are filled. */
export function nextOpen(
  place: CellPlace,
  { positions, attributes }: Grid,
  isFilled: (place: CellPlace) => boolean,
): CellPlace | null {
  const all = positions.flatMap((position) =>
    Array.from({ length: attributes }, (_, attribute) => ({ position, attribute })),
  );
  const at = all.findIndex(
    ({ position, attribute }) => position === place.position && attribute === place.attribute,
  );
  const ordered = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  return ordered.find((one) => !isFilled(one)) ?? null;
}
