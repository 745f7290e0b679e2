/** Ids of what a row is written as; the number of the row can be read from them again. */
export const rowId = (nr: string): string => `zeile-${nr}`;
export const splitId = (nr: string): string => `${rowId(nr)}-wege`;
export const endId = (nr: string, way: number): string => `${rowId(nr)}-ende-${way + 1}`;
export const START = 'anfang';

/** Whether it stands for several ways out of a row. */
export const isSplit = (id: string): boolean => id.startsWith('zeile-') && id.endsWith('-wege');

/** Null for an element that no row was written as. */
export function numberIn(id: string): string | null {
  return /^zeile-(\d+(?:\.\d+)*[a-z]?)$/.exec(id)?.[1] ?? null;
}
