/** A cell as it leaves an engine: integers as number (safe range proven), dates `yyyy-mm-dd`, timestamps `yyyy-mm-ddThh:mm:ss`. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** @throws RangeError when the integer cannot be held exactly by a number. */
export function safeInteger(value: bigint): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError('integer beyond the safe range');
  return number;
}
