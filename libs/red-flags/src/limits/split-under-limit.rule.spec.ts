import { describe, expect, it } from '@jest/globals';
import { hitsOf, outcomeOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { splitUnderLimitRule } from './split-under-limit.rule.ts';

const a: PaymentRow = {
  label: 'a',
  person_id: 'P-1',
  iban: 'A1',
  benefit_code: 'ASY-6-BEKL',
  one_time: true,
  captured_by: 'S1',
  decision_no: 'B1',
  amount: 46_500,
  payment_date: '2025-03-01',
  payment_id: 'Z1',
};
const b: PaymentRow = {
  ...a,
  label: 'b',
  decision_no: 'B2',
  amount: 46_600,
  payment_date: '2025-03-03',
  payment_id: 'Z2',
};
const limit = (
  limitCents: number,
  orgUnit: string | null = null,
  validFrom: string | null = null,
  validTo: string | null = null,
) => ({ limitCents, orgUnit, validFrom, validTo });

/** Payments to one payee for persons unknown: two within days, the others months apart. */
const bills = (months: readonly string[]): PaymentRow[] =>
  ['2025-01-03', '2025-01-06', ...months.map((month) => `2025-${month}-01`)].map(
    (payment_date, i) => ({
      label: `t${i}`,
      payee_id: 'K1',
      gl_account: '5840',
      amount: 46_500,
      payment_id: `T${i}`,
      payment_date,
    }),
  );

const hits: [string, PaymentRow[], string[]][] = [
  ['two payments within days', [a, b], ['a', 'b']],
  ['fourteen days apart', [a, { ...b, payment_date: '2025-03-15' }], ['a', 'b']],
  ['a similar benefit of the same group', [a, { ...b, benefit_code: 'ASY-6-SONST' }], ['a', 'b']],
  [
    'exactly the limit in sum',
    [
      { ...a, amount: 25_000 },
      { ...b, amount: 25_000 },
    ],
    ['a', 'b'],
  ],
  [
    'a window in the middle of a longer chain',
    [
      {
        ...a,
        label: 'early',
        amount: 26_000,
        payment_date: '2025-02-16',
        decision_no: 'B0',
        payment_id: 'Z0',
      },
      { ...a, amount: 26_000 },
      { ...b, amount: 26_000, payment_date: '2025-03-04' },
    ],
    ['early', 'a', 'b'],
  ],
  [
    'a similar benefit, each exactly at four fifths of the limit',
    [
      { ...a, amount: 40_000 },
      { ...b, benefit_code: 'ASY-6-SONST', amount: 40_000 },
    ],
    ['a', 'b'],
  ],
  ['beneficiary unknown: two other bills in the file', bills(['03', '05']), ['t0', 't1']],
  ['captured by two employees', [a, { ...b, captured_by: 'S2' }], ['a', 'b']],
  [
    'one decision paid in parts within days',
    [a, { ...b, decision_no: 'B1', amount: 46_500 }],
    ['a', 'b'],
  ],
  [
    'each with the day of payment as its period',
    [
      { ...a, period_from: '2025-03-01', period_to: '2025-03-01' },
      { ...b, period_from: '2025-03-03', period_to: '2025-03-03' },
    ],
    ['a', 'b'],
  ],
  [
    'known to be one-time by the name of the benefit',
    [
      {
        ...a,
        one_time: null,
        benefit_code: null,
        benefit_text: 'Erstausstattung',
        period_from: '2025-03-01',
      },
      {
        ...b,
        one_time: null,
        benefit_code: null,
        benefit_text: 'Erstausstattung',
        period_from: '2025-03-03',
      },
    ],
    ['a', 'b'],
  ],
  [
    'a case without a payee',
    [
      { ...a, person_id: null, iban: null, case_number: 'AZ 1' },
      { ...b, person_id: null, iban: null, case_number: 'AZ 1' },
    ],
    ['a', 'b'],
  ],
  [
    'without decision numbers',
    [
      { ...a, decision_no: null },
      { ...b, decision_no: null },
    ],
    ['a', 'b'],
  ],
];
const noHits: [string, PaymentRow[]][] = [
  ['fifteen days apart', [a, { ...b, payment_date: '2025-03-16' }]],
  ['a payment at the limit', [{ ...a, amount: 50_000 }, b]],
  [
    'small payments',
    [
      { ...a, amount: 24_999 },
      { ...b, amount: 24_999 },
      { ...b, label: 'c', amount: 24_999 },
    ],
  ],
  [
    'instalments of one decision',
    [a, { ...b, decision_no: 'B1', amount: 46_500, payment_date: '2025-03-08' }],
  ],
  ['children of one family', [a, { ...b, person_id: 'P-2' }]],
  [
    'different benefits of one group, not near the limit',
    [
      { ...a, amount: 39_000 },
      { ...b, benefit_code: 'ASY-6-SONST', amount: 39_000 },
    ],
  ],
  [
    'different benefits of one group, a tariff of many persons',
    [
      a,
      { ...b, benefit_code: 'ASY-6-GEB', amount: 48_000 },
      ...['P-2', 'P-3', 'P-4', 'P-5'].map((person_id) => ({
        ...b,
        person_id,
        payment_id: person_id,
        benefit_code: 'ASY-6-GEB',
        amount: 48_000,
      })),
    ],
  ],
  [
    'not told to be one-time: rents of two months',
    [
      { ...a, one_time: null, benefit_code: 'KDU', period_from: '2025-03-01' },
      { ...b, one_time: null, benefit_code: 'KDU', period_from: '2025-04-01' },
    ],
  ],
  ['another need', [a, { ...b, benefit_code: 'SGB2-KLAFA' }]],
  [
    'running benefits',
    [
      { ...a, one_time: false },
      { ...b, one_time: false },
    ],
  ],
  ['beneficiary unknown: three other bills are business as usual', bills(['03', '05', '07'])],
  [
    'one of them was returned by the bank',
    [
      { ...a, status: 'paid' },
      { ...b, status: 'returned' },
    ],
  ],
  [
    'one of them came back',
    [a, b, { ...b, label: 'r', amount: -46_600, payment_date: '2025-03-05', payment_id: 'Z3' }],
  ],
];

describe('split-under-limit', () => {
  it.each(hits)('hit: %s', async (_reason, rows, expected) => {
    expect((await hitsOf(splitUnderLimitRule, rows)).map((hit) => hit.rows)).toEqual([expected]);
  });

  it.each(noHits)('no hit: %s', async (_reason, rows) => {
    expect(await hitsOf(splitUnderLimitRule, rows)).toEqual([]);
  });

  it('uses the limit that is valid on the day', async () => {
    const signingLimits = [
      limit(50_000, null, null, '2025-02-28'),
      limit(45_000, null, '2025-03-01'),
    ];
    expect(await hitsOf(splitUnderLimitRule, [a, b], { signingLimits })).toEqual([]);
  });

  it('falls back on the general limit when that of the unit has ended', async () => {
    const rows = [a, b].map((row) => ({ ...row, org_unit: 'X' }));
    const signingLimits = [limit(50_000), limit(40_000, 'X', null, '2025-02-28')];
    const [hit] = await hitsOf(splitUnderLimitRule, rows, { signingLimits });
    expect(hit?.facts['limit_cents']).toBe(50_000);
  });

  it('makes a hit of each stretch of days', async () => {
    const later = [
      { ...a, label: 'c', decision_no: 'B3', payment_id: 'Z3', payment_date: '2025-06-01' },
      { ...b, label: 'd', decision_no: 'B4', payment_id: 'Z4', payment_date: '2025-06-03' },
    ];
    const found = await hitsOf(splitUnderLimitRule, [a, b, ...later]);
    expect(found.map((hit) => hit.rows)).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('can keep similar benefits apart', async () => {
    const rows = [a, { ...b, benefit_code: 'ASY-6-SONST' }];
    const parameters = { groupBenefits: false };
    expect(await hitsOf(splitUnderLimitRule, rows, { parameters })).toEqual([]);
  });

  it('holds a limit on its first and on its last day', async () => {
    const signingLimits = [limit(50_000, null, '2025-03-01', '2025-03-03')];
    const found = await hitsOf(splitUnderLimitRule, [a, b], { signingLimits });
    expect(found.map((hit) => hit.rows)).toEqual([['a', 'b']]);
  });

  it('wants as many payments as the parameter says', async () => {
    const c = { ...b, label: 'c', decision_no: 'B3', payment_id: 'Z3' };
    const parameters = { minPayments: 3 };
    expect(await hitsOf(splitUnderLimitRule, [a, b], { parameters })).toEqual([]);
    expect(await hitsOf(splitUnderLimitRule, [a, b, c], { parameters })).toHaveLength(1);
  });

  it.each([
    ['two employees captured them', 'S2'],
    ['one of them names nobody', null],
  ])('names no employee where %s', async (_reason, captured_by) => {
    const [hit] = await hitsOf(splitUnderLimitRule, [a, { ...b, captured_by }]);
    expect(hit?.facts).toMatchObject({ payments: 2, employee: null });
  });

  it("lets the unit's own limit go before the general one", async () => {
    const rows = [
      { ...a, org_unit: 'X' },
      { ...b, org_unit: 'X' },
    ];
    expect(
      await hitsOf(splitUnderLimitRule, rows, {
        signingLimits: [limit(50_000), limit(40_000, 'X')],
      }),
    ).toEqual([]);
    const [hit] = await hitsOf(splitUnderLimitRule, rows, {
      signingLimits: [limit(40_000), limit(60_000, 'X')],
    });
    expect(hit?.facts['limit_cents']).toBe(60_000);
  });

  it('tells total, largest and limit', async () => {
    const [hit] = await hitsOf(splitUnderLimitRule, [a, b]);
    expect(hit).toMatchObject({
      amountAtRiskCents: 93_100,
      facts: { payments: 2, days: 2, largest_cents: 46_600, limit_cents: 50_000, employee: 'S1' },
    });
  });

  it.each([
    ['one payment in a thousand', 999, undefined],
    ['fewer than one payment in a thousand', 1_000, 'few-payments-below-limit'],
  ])('decides by the payments below the limit: %s', async (_reason, above, code) => {
    const large = Array.from({ length: above }, () => ({ ...a, amount: 90_000 }));
    expect((await outcomeOf(splitUnderLimitRule, [a, ...large])).reason?.code).toBe(code);
  });

  it('is not applicable where everything is above the limit', async () => {
    const outcome = await outcomeOf(splitUnderLimitRule, [{ ...a, amount: 90_000 }]);
    expect(outcome.reason).toMatchObject({
      code: 'few-payments-below-limit',
      facts: { smallest_cents: 90_000 },
    });
  });
});
