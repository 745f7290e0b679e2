import type { ValueTransformer } from 'typeorm';

/** numeric with two decimals in the table, a number in the code; the driver hands numeric over as text. */
export const quantityColumn: ValueTransformer = {
  to: (value: number | null | undefined) => (typeof value === 'number' ? value.toFixed(2) : value),
  from: (stored: string | number | null) => (stored === null ? null : Number(stored)),
};
