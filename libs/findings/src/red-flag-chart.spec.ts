import { describe, expect, it } from '@jest/globals';
import type { PaymentRecord } from '#pruefwerk/payment-check';
import { redFlagChart } from './red-flag-chart.ts';

const payment = (rowNo: number, paymentDate: string | null, amountCents: number) =>
  ({ rowNo, paymentDate, amountCents }) as PaymentRecord;

const split = [
  payment(9, '2026-03-06', 45_500),
  payment(3, '2026-03-03', 48_000),
  payment(7, '2026-03-03', 46_200),
];
const flagOf = (ruleId: string, payments: number) => ({
  ruleId,
  payments,
  facts: { limit_cents: 50_000 },
});

describe('picture of a red flag', () => {
  it('holds split payments by day against the limit, with their sum', () => {
    expect(redFlagChart(flagOf('split-under-limit', 3), split)).toEqual({
      kind: 'amounts',
      limitCents: 50_000,
      bars: [
        { label: '2026-03-03', cents: 48_000, emphasised: false },
        { label: '2026-03-03', cents: 46_200, emphasised: false },
        { label: '2026-03-06', cents: 45_500, emphasised: false },
      ],
      totalCents: 139_700,
    });
  });

  it('points out the repetitions, not the first payment', () => {
    const chart = redFlagChart(flagOf('duplicate-payment', 3), split);
    expect(chart?.bars.map(({ emphasised }) => emphasised)).toEqual([false, true, true]);
    expect(chart?.limitCents).toBeNull();
  });

  it('has no sum where amounts of many cases stand side by side', () => {
    expect(redFlagChart(flagOf('hugging-the-limit', 3), split)?.totalCents).toBeNull();
  });

  it('is the same in any order of the payments', () => {
    const flag = flagOf('duplicate-payment', 3);
    expect(redFlagChart(flag, split)).toEqual(redFlagChart(flag, [...split].reverse()));
  });

  it.each([
    ['a rule without a telling picture', 'number-gaps', 3, split],
    ['payments that are not all at hand', 'split-under-limit', 4, split],
    ['a single payment', 'duplicate-payment', 1, split.slice(0, 1)],
    [
      'more bars than a person tells apart',
      'hugging-the-limit',
      32,
      Array.from({ length: 32 }, (_, n) => payment(n, null, 1)),
    ],
  ])('is left out for %s', (_, ruleId, count, payments) => {
    expect(redFlagChart(flagOf(ruleId, count), payments)).toBeNull();
  });
});
