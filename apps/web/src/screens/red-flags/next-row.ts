import type { Shape } from '../../api/types.ts';

export type RedFlag = Shape<'RedFlagDto'>;

/** A row of the list; undefined while its page is not loaded. */
type RowAt = (index: number) => RedFlag | undefined;

export interface Rows {
  readonly total: number;
  readonly at: RowAt;
}

/** Place of a red flag among the loaded rows; -1 when it is not there. */
export function placeOf(rows: Rows, number: number | undefined): number {
  if (number === undefined) return -1;
  for (let index = 0; index < rows.total; index += 1) {
    if (rows.at(index)?.number === number) return index;
  }
  return -1;
}

/**
 * Where the selection goes after a disposition: to the next open one below, else the first open one above; undefined when
 * no other open one is loaded.
 */
export function nextOpen(rows: Rows, from: number): RedFlag | undefined {
  const isOpen = (index: number) => rows.at(index)?.disposition === 'open';
  for (let index = from + 1; index < rows.total; index += 1) {
    if (isOpen(index)) return rows.at(index);
  }
  for (let index = 0; index < Math.max(from, 0); index += 1) {
    if (isOpen(index)) return rows.at(index);
  }
  return undefined;
}

/** The place after a step up or down, kept within the list; from nowhere to the first. */
export function stepped(rows: Pick<Rows, 'total'>, from: number, step: number): number | null {
  if (rows.total === 0) return null;
  if (from < 0) return 0;
  const to = Math.min(Math.max(from + step, 0), rows.total - 1);
  return to === from ? null : to;
}

/**
 * The place to step from: that of the red flag that is shown; when it has left the list, the edge between its former
 * neighbours, so that a step down leads to the one that moved up to its place.
 */
export function placeToStepFrom(
  { place, lastPlace }: { readonly place: number; readonly lastPlace: number },
  step: number,
): number {
  if (place >= 0 || lastPlace < 0) return place;
  return step > 0 ? lastPlace - 1 : lastPlace;
}
