import type { ValueTransformer } from 'typeorm';
import { assertCents } from '#pruefwerk/money';

/** bigint cents in the table, safe integer in the code; the driver hands bigint over as text. */
export const centsColumn: ValueTransformer = {
  to: (cents: number | null | undefined) =>
    typeof cents === 'number' ? assertCents(cents) : cents,
  from: (stored: string | number | null) => (stored === null ? null : assertCents(Number(stored))),
};
