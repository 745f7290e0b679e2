import { describe, expect, it } from '@jest/globals';
import { hitsOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { repeatedOneTimeBenefitRule } from './repeated-one-time-benefit.rule.ts';

const a: PaymentRow = {
  label: 'a',
  person_id: 'P-1',
  iban: 'A1',
  benefit_code: 'SGB2-EA-BEK',
  amount: 30_000,
  payment_date: '2024-01-15',
  decision_no: 'B1',
  payment_id: 'Z1',
};
const b: PaymentRow = {
  ...a,
  label: 'b',
  amount: 25_000,
  payment_date: '2025-01-15',
  decision_no: 'B2',
  payment_id: 'Z2',
};

const hits: [string, PaymentRow[], string[][]][] = [
  ['again after a year of three', [a, b], [['a', 'b']]],
  ['one day before the interval ends', [a, { ...b, payment_date: '2027-01-14' }], [['a', 'b']]],
  ['under another decision within days', [a, { ...b, payment_date: '2024-02-10' }], [['a', 'b']]],
  [
    'one decision, thirty-two days apart',
    [a, { ...b, decision_no: 'B1', payment_date: '2024-02-16' }],
    [['a', 'b']],
  ],
  [
    'three times are two hits',
    [a, b, { ...b, label: 'c', payment_date: '2025-06-01', decision_no: 'B3', payment_id: 'Z3' }],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  [
    'an unknown code, known by its name',
    [
      { ...a, benefit_code: '4711', benefit_text: 'Erstausstattung für die Wohnung' },
      { ...b, benefit_code: '4711', benefit_text: 'Erstausstattung für die Wohnung' },
    ],
    [['a', 'b']],
  ],
  [
    'no code, known by its name',
    [
      { ...a, benefit_code: null, benefit_text: 'MÖBEL' },
      { ...b, benefit_code: null, benefit_text: 'MÖBEL' },
    ],
    [['a', 'b']],
  ],
  [
    'household where no person is named',
    [
      { ...a, person_id: null, household_id: 'H1' },
      { ...b, person_id: null, household_id: 'H1' },
    ],
    [['a', 'b']],
  ],
];
const noHits: [string, PaymentRow[]][] = [
  ['on the day the interval ends', [a, { ...b, payment_date: '2027-01-15' }]],
  [
    'an unknown code and name',
    [
      { ...a, benefit_code: '4711', benefit_text: 'Fahrtkosten' },
      { ...b, benefit_code: '4711', benefit_text: 'Fahrtkosten' },
    ],
  ],
  [
    'a running benefit of such a name',
    [
      { ...a, benefit_code: '4711', benefit_text: 'Möbellager', one_time: false },
      { ...b, benefit_code: '4711', benefit_text: 'Möbellager', one_time: false },
    ],
  ],
  ['another person', [a, { ...b, person_id: 'P-2' }]],
  ['another benefit', [a, { ...b, benefit_code: 'SGB2-EA-WO' }]],
  [
    'a benefit without an interval',
    [
      { ...a, benefit_code: 'ASY-6-FAHRT' },
      { ...b, benefit_code: 'ASY-6-FAHRT' },
    ],
  ],
  [
    'a running benefit',
    [
      { ...a, benefit_code: 'SGB2-RB' },
      { ...b, benefit_code: 'SGB2-RB' },
    ],
  ],
  [
    'instalments of one decision, thirty-one days apart',
    [a, { ...b, decision_no: 'B1', payment_date: '2024-02-15' }],
  ],
  [
    'the first one came back',
    [a, { ...a, label: 'r', amount: -30_000, payment_date: '2024-01-20', payment_id: 'Z3' }, b],
  ],
  [
    'the first one was cancelled',
    [
      { ...a, status: 'cancelled' },
      { ...b, status: 'paid' },
    ],
  ],
];

describe('repeated-one-time-benefit', () => {
  it.each(hits)('hit: %s', async (_reason, rows, expected) => {
    expect((await hitsOf(repeatedOneTimeBenefitRule, rows)).map((hit) => hit.rows)).toEqual(
      expected,
    );
  });

  it.each(noHits)('no hit: %s', async (_reason, rows) => {
    expect(await hitsOf(repeatedOneTimeBenefitRule, rows)).toEqual([]);
  });

  it('puts the second payment at risk and counts whole months', async () => {
    const [hit] = await hitsOf(repeatedOneTimeBenefitRule, [
      a,
      { ...b, payment_date: '2025-01-14' },
    ]);
    expect(hit).toMatchObject({
      amountAtRiskCents: 25_000,
      facts: { months: 11, interval_months: 36 },
    });
  });

  it('takes the smaller of two payments of one day for the second', async () => {
    const [hit] = await hitsOf(repeatedOneTimeBenefitRule, [
      a,
      { ...b, payment_date: '2024-01-15' },
    ]);
    expect(hit?.facts).toMatchObject({ first_cents: 30_000, second_cents: 25_000, months: 0 });
  });

  it('takes the longer of two intervals of one benefit', async () => {
    const parameters = { intervals: ['SGB2-EA-BEK:6', 'SGB2-EA-BEK:36'] };
    const [hit] = await hitsOf(repeatedOneTimeBenefitRule, [a, b], { parameters });
    expect(hit?.facts['interval_months']).toBe(36);
  });

  it('follows a local guideline', async () => {
    const parameters = { intervals: ['SGB2-EA-BEK:6'] };
    expect(await hitsOf(repeatedOneTimeBenefitRule, [a, b], { parameters })).toEqual([]);
  });
});
