import { describe, expect, it } from '@jest/globals';
import { outcomeOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import type { RuleContext } from '../rule.ts';
import { huggingTheLimitRule } from './hugging-the-limit.rule.ts';

const DEFAULTS = Object.fromEntries(
  Object.entries(huggingTheLimitRule.parameters).map(([name, one]) => [name, one.default]),
);

/** n payments of the clerk, evenly spread over [from, to). */
function spread(clerk: string, n: number, from: number, to: number): PaymentRow[] {
  return Array.from({ length: n }, (_, i) => ({
    captured_by: clerk,
    amount: from + Math.floor(((to - from) * i) / n),
    payment_date: '2025-03-03',
  }));
}

const equal = (clerk: string, n: number, amount: number): PaymentRow[] =>
  Array.from({ length: n }, () => ({ captured_by: clerk, amount, payment_date: '2025-03-03' }));

/** Hits after the last step, which an engine runs too. */
async function hits(rows: PaymentRow[]) {
  const outcome = await outcomeOf(huggingTheLimitRule, rows);
  expect(outcome.status).toBe('ran');
  const context = { parameters: DEFAULTS } as unknown as RuleContext;
  return huggingTheLimitRule.refine?.(outcome.hits, context) ?? [];
}

const others = [...spread('S2', 40, 10_000, 50_000), ...spread('S3', 40, 10_011, 50_000)];

describe('hugging-the-limit', () => {
  it('hit: twenty of forty just below the limit, hardly any in the band before', async () => {
    const found = await hits([
      ...spread('S1', 20, 10_007, 45_000),
      ...spread('S1', 20, 47_503, 50_000),
      ...others,
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.rows).toHaveLength(20);
    expect(found[0]?.facts).toMatchObject({
      employee: 'S1',
      near: 20,
      neighbour: 0,
      limit_cents: 50_000,
      band_from_cents: 47_500,
      share_permille: 500,
      compared: 3,
      p_ppm: 3,
    });
  });

  const noHits: [string, PaymentRow[]][] = [
    ['evenly spread', [...spread('S1', 60, 10_007, 50_000), ...others]],
    [
      'both bands alike',
      [...spread('S1', 20, 10_007, 40_000), ...spread('S1', 20, 45_001, 50_000), ...others],
    ],
    [
      'more than in the band before, but by chance',
      [
        ...spread('S1', 20, 10_007, 45_000),
        ...spread('S1', 5, 45_003, 47_000),
        ...spread('S1', 8, 47_503, 50_000),
        ...others,
      ],
    ],
    [
      'one payment less than an employee needs',
      [...spread('S1', 9, 10_007, 45_000), ...spread('S1', 20, 47_503, 50_000), ...others],
    ],
    [
      'an amount that three employees pay is a lump sum',
      [
        ...spread('S1', 40, 10_007, 45_000),
        ...equal('S1', 20, 48_765),
        ...equal('S2', 1, 48_765),
        ...equal('S3', 1, 48_765),
        ...others,
      ],
    ],
    [
      'running benefits',
      [
        ...spread('S1', 40, 10_007, 45_000),
        ...spread('S1', 20, 47_503, 50_000).map((row) => ({ ...row, one_time: false })),
        ...others,
      ],
    ],
    ['too few payments', [...spread('S1', 15, 47_503, 50_000), ...others]],
    [
      'one lump sum that all clerks pay',
      ['S1', 'S2', 'S3'].flatMap((clerk) =>
        Array.from({ length: 40 }, () => ({
          captured_by: clerk,
          amount: 49_000,
          payment_date: '2025-03-03',
        })),
      ),
    ],
    [
      'all clerks alike',
      ['S1', 'S2', 'S3'].flatMap((clerk, i) => [
        ...spread(clerk, 20, 10_000 + i, 40_000 + i),
        ...spread(clerk, 20, 47_500 + i, 49_900 + i),
      ]),
    ],
  ];
  it.each(noHits)('no hit: %s', async (_reason, rows) => {
    expect(await hits(rows)).toEqual([]);
  });

  it.each([
    [
      'the lower edge belongs to the band',
      [...spread('S1', 20, 10_007, 45_000), ...spread('S1', 20, 47_500, 49_900)],
    ],
    [
      'just as many payments as an employee needs',
      [...spread('S1', 10, 10_007, 45_000), ...spread('S1', 20, 47_503, 50_000)],
    ],
    [
      'an amount that two employees pay is no lump sum',
      [...spread('S1', 40, 10_007, 45_000), ...equal('S1', 20, 48_765), ...equal('S2', 1, 48_765)],
    ],
  ])('hit: %s', async (_reason, rows) => {
    const found = await hits([...rows, ...others]);
    expect(found.map((hit) => [hit.facts['employee'], hit.facts['near']])).toEqual([['S1', 20]]);
  });

  it('counts the lower edge of the band before', async () => {
    const rows = [...spread('S1', 40, 10_007, 44_000), ...spread('S1', 20, 47_503, 50_000)];
    const edges = [...equal('S1', 1, 45_000), ...equal('S1', 1, 44_999)];
    const [hit] = await hits([...rows, ...edges, ...others]);
    expect(hit?.facts).toMatchObject({ near: 20, neighbour: 1 });
  });

  it.each([
    ['paid nineteen times', 19, [19]],
    ['paid twenty times is a lump sum', 20, []],
  ])('without employees: an amount %s', async (_reason, n, expected) => {
    const rows = [...spread('', 40, 10_007, 45_000), ...equal('', n, 48_765)].map(
      ({ amount, payment_date }) => ({
        amount: amount ?? null,
        payment_date: payment_date ?? null,
      }),
    );
    expect((await hits(rows)).map((hit) => hit.facts['near'])).toEqual(expected);
  });

  it('takes one employee in two writings for one', async () => {
    const rows = [
      ...spread('S1', 20, 10_007, 45_000),
      ...spread('s 1 ', 20, 47_503, 50_000),
      ...others,
    ];
    expect((await hits(rows)).map((hit) => hit.facts['near'])).toEqual([20]);
  });

  it('is not applicable where everything is above the limit', async () => {
    const outcome = await outcomeOf(huggingTheLimitRule, spread('S1', 40, 60_000, 90_000));
    expect(outcome.reason?.code).toBe('few-payments-below-limit');
  });

  it('takes the whole population where no clerk is recorded', async () => {
    const rows = [...spread('', 40, 10_007, 45_000), ...spread('', 20, 47_503, 50_000)].map(
      ({ amount, payment_date }) => ({
        amount: amount ?? null,
        payment_date: payment_date ?? null,
      }),
    );
    const found = await hits(rows);
    expect(found[0]?.facts).toMatchObject({ employee: null, near: 20, others_permille: null });
  });
});
