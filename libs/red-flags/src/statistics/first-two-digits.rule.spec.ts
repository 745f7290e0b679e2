import { describe, expect, it } from '@jest/globals';
import { outcomeOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import type { RuleContext } from '../rule.ts';
import { EXPECTED_TRILLIONTHS } from './first-two-digits.constants.ts';
import { firstTwoDigitsRule } from './first-two-digits.rule.ts';

const DEFAULTS = Object.fromEntries(
  Object.entries(firstTwoDigitsRule.parameters).map(([name, one]) => [name, one.default]),
);

/** Amounts from 10.00 to 10,000.00 in equal steps of the logarithm: Benford's law itself. */
const lawful = (n: number): PaymentRow[] =>
  Array.from({ length: n }, (_, i) => ({
    amount: Math.floor(1_000 * 10 ** ((3 * i) / n)),
    payment_id: `Z${i}`,
  }));

const same = (n: number, amount: number): PaymentRow[] =>
  Array.from({ length: n }, (_, i) => ({ amount, payment_id: `S${i}` }));

/** n amounts that follow each other from the given one on. */
const near = (n: number, from: number): PaymentRow[] =>
  Array.from({ length: n }, (_, i) => ({ amount: from + 5 * i, payment_id: `N${i}` }));

async function hits(rows: PaymentRow[]) {
  const outcome = await outcomeOf(firstTwoDigitsRule, rows);
  expect(outcome.reason).toBeNull();
  return (
    firstTwoDigitsRule.refine?.(outcome.hits, { parameters: DEFAULTS } as unknown as RuleContext) ??
    []
  );
}

describe('first-two-digits', () => {
  it('expects log10(1 + 1/d), and all blocks together are one', () => {
    EXPECTED_TRILLIONTHS.forEach((value, i) =>
      expect(value / 1e12).toBeCloseTo(Math.log10(1 + 1 / (i + 10)), 11),
    );
    expect(EXPECTED_TRILLIONTHS.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1e12, -2);
  });

  it('finds nothing in lawful amounts', async () => {
    expect(await hits(lawful(3_000))).toEqual([]);
  });

  it('finds a block that many different amounts fill', async () => {
    const found = await hits([...lawful(3_000), ...near(80, 49_000)]);
    expect(found.map((hit) => hit.facts['block'])).toEqual([49]);
    expect(found[0]?.facts).toMatchObject({
      payments: 3_080,
      observed: 104,
      expected: 27,
      z_thousandths: 14_776,
      from_cents: 1_000,
      left_out_permille: 0,
    });
    expect(found[0]?.rows.length).toBeGreaterThan(1);
    expect(found[0]?.rows.length).toBeLessThanOrEqual(100);
  });

  it('leaves out a tariff and says how much of the payments that is', async () => {
    const found = await hits([...lawful(3_000), ...same(900, 56_300), ...near(80, 49_000)]);
    expect(found.map((hit) => hit.facts['block'])).toEqual([49]);
    expect(found[0]?.facts).toMatchObject({ payments: 3_080, left_out_permille: 226 });
  });

  it('begins at a power of ten where the population is cut off at a threshold', async () => {
    const cut = lawful(6_000).map((row) => ({ ...row, amount: Number(row['amount']) ** 2 }));
    const published = cut.filter((row) => row.amount >= 5_000_000);
    const found = await hits([...published, ...near(3, 1_500_000), ...near(150, 49_000_000)]);
    expect(found.map((hit) => hit.facts['block'])).toEqual([49]);
    expect(found[0]?.facts).toMatchObject({ from_cents: 10_000_000 });
  });

  it.each([
    ['Z below the least one', 3_000, 18, 49_000, []],
    ['Z above the least one', 3_000, 21, 49_000, [49]],
    ['clear, but less than a quarter more', 6_000, 57, 100_000, []],
    ['clear, and more than a quarter more', 6_000, 75, 100_000, [10]],
  ])('weighs the excess: %s', async (_reason, n, more, from, expected) => {
    const found = await hits([...lawful(n), ...near(more, from)]);
    expect(found.map((hit) => hit.facts['block'])).toEqual(expected);
  });

  it.each([
    ['five times, often for its digits', 5, 1_050, 3_080],
    ['four times', 4, 56_300, 3_084],
  ])('tells a tariff from an amount paid %s', async (_reason, n, amount, payments) => {
    const found = await hits([...lawful(3_000), ...same(n, amount), ...near(80, 49_000)]);
    expect(found[0]?.facts).toMatchObject({ block: 49, payments });
  });

  it('runs on just as many payments as it needs', async () => {
    expect(await hits(lawful(1_000))).toEqual([]);
  });

  it('shows no more amounts and rows of a block than the parameters say', async () => {
    const rows = [...lawful(3_000), ...near(80, 49_000), ...near(80, 49_000)];
    const shown = async (parameters: Record<string, number>) =>
      (await outcomeOf(firstTwoDigitsRule, rows, { parameters })).hits[0]?.rows ?? [];
    const amounts = (await shown({})).map((rowNo) => rows[rowNo - 1]?.['amount']);
    expect(new Set(amounts).size).toBe(5);
    expect(await shown({ shownRows: 3 })).toHaveLength(3);
  });

  it.each([
    ['amounts near a power of ten', 99_000, 99],
    ['amounts from a power of ten on', 100_000, 10],
    ['amounts that floats cut wrongly', 29_000, 29],
  ])('takes digits from whole cents: %s', async (_name, amount, block) => {
    const found = await hits([...lawful(3_000), ...near(150, amount)]);
    expect(found.map((hit) => hit.facts['block'])).toEqual([block]);
  });

  const reasons: [string, PaymentRow[], string][] = [
    ['too few payments', lawful(999), 'too-few-payments'],
    [
      'less than two orders of magnitude',
      Array.from({ length: 2_000 }, (_, i) => ({ amount: 50_000 + i * 20 })),
      'amounts-span-too-little',
    ],
    ['nearly all are tariffs', [...lawful(900), ...same(5_000, 56_300)], 'too-few-payments'],
    [
      'only one-time payments count',
      lawful(2_000).map((row, i) => ({ ...row, one_time: i % 4 === 0 })),
      'too-few-payments',
    ],
  ];
  it.each(reasons)('is not applicable: %s', async (_reason, rows, code) => {
    expect((await outcomeOf(firstTwoDigitsRule, rows)).reason?.code).toBe(code);
  });
});
