import type { ValueTransformer } from 'typeorm';

/** numeric(7,2) in the table, a number with two decimals in the code; the driver hands numeric over as text. */
export const fteColumn: ValueTransformer = {
  to: (fte: number | undefined) => (typeof fte === 'number' ? fte.toFixed(2) : fte),
  from: (stored: string | number) => Number(stored),
};

/** Sum in whole hundredths: the same in any order of the posts. */
export function sumFte(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.round(value * 100), 0) / 100;
}
