import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hitsOf, type PaymentRow } from '../../../test/kit/rule-kit.ts';
import { RULES } from './registry.ts';

/** A small town full of repetitions, so that every rule has something to find. */
const rows: PaymentRow[] = Array.from({ length: 240 }, (_, i) => ({
  label: `r${i}`,
  payment_id: `Z${1_000 + i + (i > 120 ? 2 : 0)}`,
  person_id: `P${i % 7}`,
  household_id: `H${i % 7}`,
  iban: `A${i % 2}`,
  payee_type: 'recipient',
  benefit_code: i % 3 === 0 ? 'ASY-6-BEKL' : 'ASY-6-MOEB',
  one_time: true,
  amount: i % 11 === 0 ? -46_000 : [46_000, 47_000, 31_000][i % 3]!,
  payment_date: `2025-0${1 + (i % 6)}-${String(1 + (i % 27)).padStart(2, '0')}`,
  captured_by: `S${i % 3}`,
  captured_at: `2025-03-0${1 + (i % 9)}T10:00:00`,
  ordered_by: `S${i % 2}`,
  application_no: i % 5 === 0 ? null : `B${i}`,
  document_no: `R${i % 20}`,
}));

const applicable = RULES.filter((rule) => rule.id !== 'first-two-digits');

describe('row order', () => {
  it.each(applicable.map((rule) => [rule.id, rule] as const))(
    '%s finds the same in any order',
    async (_id, rule) => {
      const hitsIn = async (order: PaymentRow[]) =>
        (await hitsOf(rule, order)).map((hit) => ({ ...hit, rows: [...hit.rows].sort() }));
      const expected = await hitsIn(rows);
      await fc.assert(
        fc.asyncProperty(fc.shuffledSubarray(rows, { minLength: rows.length }), async (order) => {
          expect(await hitsIn(order)).toEqual(expected);
        }),
        { numRuns: 3 },
      );
    },
  );
});
