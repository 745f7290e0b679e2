import { type CellDigest } from '../digest/cell-digest.ts';

/** Feeds a digest with the cells whose column is not open to change. */
export function digestCell(
  digest: CellDigest,
  openColumns: ReadonlySet<string>,
): (ref: string, value: string | number) => void {
  return (ref, value) => {
    if (openColumns.has(ref.replace(/\d+$/, ''))) return;
    if (typeof value === 'number') digest.number(ref, value);
    else digest.text(ref, value);
  };
}
