import { describe, expect, it } from '@jest/globals';
import { hitsOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { duplicatePaymentRule } from './duplicate-payment.rule.ts';

const base = {
  person_id: 'P-1',
  iban: 'A1',
  benefit_code: 'SGB2-KDU',
  amount: 45_000,
  payment_date: '2025-03-01',
  payment_id: 'Z1',
};
const march = { period_from: '2025-03-01', period_to: '2025-03-31' };
const a: PaymentRow = { label: 'a', ...base };
const b: PaymentRow = { label: 'b', ...base, payment_id: 'Z2' };
const ledger = {
  payee_id: 'K1',
  gl_account: '5840',
  amount: 81_234,
  payment_date: '2025-03-03',
  payment_id: 'T1',
};

const hits: [string, PaymentRow[], string[][]][] = [
  ['equal payments on one day', [a, b], [['a', 'b']]],
  ['equal payments six days apart', [a, { ...b, payment_date: '2025-03-07' }], [['a', 'b']]],
  [
    'one period paid twice within a month',
    [
      { ...a, ...march },
      { ...b, ...march, payment_date: '2025-03-28' },
    ],
    [['a', 'b']],
  ],
  [
    'one period paid again on the thirty-first day',
    [
      { ...a, ...march },
      { ...b, ...march, payment_date: '2025-04-01' },
    ],
    [['a', 'b']],
  ],
  [
    'periods that share one day',
    [
      { ...a, ...march },
      { ...b, period_from: '2025-03-31', period_to: '2025-04-29', payment_date: '2025-03-31' },
    ],
    [['a', 'b']],
  ],
  [
    'a period of half a year and a month in the middle of it',
    [
      { ...a, period_from: '2025-01-01', period_to: '2025-06-30' },
      { ...b, ...march },
    ],
    [['a', 'b']],
  ],
  [
    'the least amount looked at',
    [
      { ...a, amount: 1_000 },
      { ...b, amount: 1_000 },
    ],
    [['a', 'b']],
  ],
  [
    'periods that overlap in part',
    [
      { ...a, ...march },
      { ...b, period_from: '2025-03-15', period_to: '2025-04-14', payment_date: '2025-03-20' },
    ],
    [['a', 'b']],
  ],
  [
    'three payments are one hit',
    [a, b, { ...a, label: 'c', payment_id: 'Z3', payment_date: '2025-03-05' }],
    [['a', 'b', 'c']],
  ],
  [
    'a chain is connected by its steps',
    [
      a,
      { ...b, payment_date: '2025-03-06' },
      { ...a, label: 'c', payment_id: 'Z3', payment_date: '2025-03-12' },
    ],
    [['a', 'b', 'c']],
  ],
  [
    'without beneficiaries: an unusual repetition',
    [
      { label: 'a', ...ledger },
      { label: 'b', ...ledger, payment_id: 'T2' },
    ],
    [['a', 'b']],
  ],
  [
    'without beneficiaries: a monthly payment once too often',
    [
      ...[1, 2, 3, 4].map((month) => ({
        label: month === 3 ? 'a' : 'other',
        ...ledger,
        payment_id: `M${month}`,
        payment_date: `2025-0${month}-03`,
      })),
      { label: 'b', ...ledger, payment_id: 'T2', payment_date: '2025-03-05' },
    ],
    [['a', 'b']],
  ],
  [
    'few columns: person, amount, date and text',
    [
      {
        label: 'a',
        person_id: 'P-1',
        amount: 20_000,
        payment_date: '2025-03-03',
        benefit_text: 'Beihilfe',
      },
      {
        label: 'b',
        person_id: 'P-1',
        amount: 20_000,
        payment_date: '2025-03-06',
        benefit_text: 'Beihilfe',
      },
    ],
    [['a', 'b']],
  ],
  [
    'few columns: case, amount, date and text',
    [
      {
        label: 'a',
        case_number: 'AZ 1',
        amount: 20_000,
        payment_date: '2025-03-03',
        benefit_text: 'Beihilfe',
      },
      {
        label: 'b',
        case_number: 'AZ 1',
        amount: 20_000,
        payment_date: '2025-03-06',
        benefit_text: 'Beihilfe',
      },
    ],
    [['a', 'b']],
  ],
  [
    'few columns: a name in two writings, amount, date and purpose, though many get the amount',
    [
      {
        label: 'a',
        payee_name: 'Muster, Alba',
        amount: 56_300,
        payment_date: '2025-03-03',
        remittance: 'Regelbedarf',
      },
      {
        label: 'b',
        payee_name: 'MUSTER ALBA',
        amount: 56_300,
        payment_date: '2025-03-06',
        remittance: 'Regelbedarf',
      },
      ...['B', 'C', 'D', 'E', 'F'].map((name) => ({
        payee_name: `Muster, ${name}`,
        amount: 56_300,
        payment_date: '2025-03-03',
        remittance: 'Regelbedarf',
      })),
    ],
    [['a', 'b']],
  ],
  [
    'an account with blanks and small letters',
    [
      { ...a, iban: 'XX12 3456 789' },
      { ...b, iban: 'xx123456789' },
    ],
    [['a', 'b']],
  ],
  [
    'one-time benefits whose period is the day of payment',
    [
      { ...a, one_time: true, period_from: '2025-03-01', period_to: '2025-03-01' },
      {
        ...b,
        one_time: true,
        period_from: '2025-03-05',
        period_to: '2025-03-05',
        payment_date: '2025-03-05',
      },
    ],
    [['a', 'b']],
  ],
  [
    'one day as period, claimed again after two weeks',
    [
      { ...a, one_time: true, period_from: '2025-03-01', period_to: '2025-03-01' },
      {
        ...b,
        one_time: true,
        period_from: '2025-03-01',
        period_to: '2025-03-01',
        payment_date: '2025-03-14',
      },
    ],
    [['a', 'b']],
  ],
  [
    'reversal of one of three leaves two',
    [
      a,
      { ...b },
      { ...a, label: 'c', payment_id: 'Z3', payment_date: '2025-03-04' },
      { ...a, label: 'r', payment_id: 'Z4', amount: -45_000, payment_date: '2025-03-05' },
    ],
    [['a', 'b']],
  ],
];

const noHits: [string, PaymentRow[]][] = [
  [
    'monthly payments of consecutive periods',
    [
      { ...a, ...march },
      { ...b, period_from: '2025-04-01', period_to: '2025-04-30', payment_date: '2025-03-31' },
    ],
  ],
  [
    'weekly payments',
    [
      a,
      { ...b, payment_date: '2025-03-08' },
      { ...a, label: 'c', payment_id: 'Z3', payment_date: '2025-03-15' },
    ],
  ],
  [
    'one period paid again on the thirty-second day',
    [
      { ...a, ...march },
      { ...b, ...march, payment_date: '2025-04-02' },
    ],
  ],
  ['another amount', [a, { ...b, amount: 45_001 }]],
  ['another purpose', [a, { ...b, benefit_code: 'SGB2-RB' }]],
  ['siblings on one account', [a, { ...b, person_id: 'P-2' }]],
  ['another account', [a, { ...b, iban: 'A2' }]],
  ['payment and reversal', [a, { ...b, amount: -45_000, payment_date: '2025-03-04' }]],
  [
    'payment, reversal and re-payment',
    [
      a,
      { ...b, amount: -45_000, payment_date: '2025-03-02' },
      { ...a, label: 'c', payment_id: 'Z3', payment_date: '2025-03-03' },
    ],
  ],
  [
    'reversal named by its reference',
    [
      a,
      { ...b, reversal_of: null },
      {
        label: 'r',
        ...base,
        payment_id: 'Z9',
        amount: -45_000,
        payment_date: '2025-09-01',
        reversal_of: 'Z1',
      },
    ],
  ],
  [
    'returned by the bank',
    [
      { ...a, status: 'returned' },
      { ...b, status: 'paid' },
    ],
  ],
  ...['Storniert', 'Rückläufer ', 'CANCELLED', 'zurückgewiesen'].map(
    (status): [string, PaymentRow[]] => [
      `status: ${status}`,
      [
        { ...a, status },
        { ...b, status: 'paid' },
      ],
    ],
  ),
  ['with a day of return', [{ ...a, returned_at: '2025-03-04' }, b]],
  ['with a reason of return', [{ ...a, return_reason: 'AC04' }, b]],
  ...['REDACTED', 'n/a', ' - ', 'N.N.', 'geschwärzt'].map((payee_name): [string, PaymentRow[]] => [
    `a withheld name: ${payee_name}`,
    ['T1', 'T2'].map((payment_id) => ({
      payee_name,
      amount: 81_234,
      payment_date: '2025-03-03',
      payment_id,
    })),
  ]),
  [
    'without beneficiaries: two invoices by their remittance texts',
    [
      { ...ledger, remittance: 'RE 4711' },
      { ...ledger, remittance: 'RE 4712', payment_id: 'T2' },
    ],
  ],
  [
    'lines of one transaction',
    [
      { label: 'a', ...ledger },
      { label: 'b', ...ledger },
    ],
  ],
  [
    'below the least amount',
    [
      { ...a, amount: 999 },
      { ...b, amount: 999 },
    ],
  ],
  [
    'no payee at all',
    [
      { ...a, iban: null, person_id: null },
      { ...b, iban: null, person_id: null },
    ],
  ],
  [
    "without beneficiaries: equal items are the payee's habit",
    ['2025-03-03', '2025-04-03'].flatMap((payment_date, i) => [
      { ...ledger, payment_date, payment_id: `T${i}a` },
      { ...ledger, payment_date, payment_id: `T${i}b` },
    ]),
  ],
  [
    'daily cash, one-time, of consecutive weeks',
    [
      { ...a, one_time: true, period_from: '2025-03-01', period_to: '2025-03-01' },
      {
        ...b,
        one_time: true,
        period_from: '2025-03-08',
        period_to: '2025-03-08',
        payment_date: '2025-03-08',
      },
    ],
  ],
  [
    'different payees under a collective number',
    [
      { ...ledger, payee_id: 'ONETIME', payee_name: 'Muster A' },
      { ...ledger, payee_id: 'ONETIME', payee_name: 'Muster B', payment_id: 'T2' },
    ],
  ],
];

describe('duplicate-payment', () => {
  it.each(hits)('hit: %s', async (_reason, rows, expected) => {
    expect((await hitsOf(duplicatePaymentRule, rows)).map((hit) => hit.rows)).toEqual(expected);
  });

  it.each(noHits)('no hit: %s', async (_reason, rows) => {
    expect(await hitsOf(duplicatePaymentRule, rows)).toEqual([]);
  });

  it('sets all but one payment at risk', async () => {
    const [hit] = await hitsOf(duplicatePaymentRule, [a, b, { ...a, payment_id: 'Z3' }]);
    expect(hit?.amountAtRiskCents).toBe(90_000);
    expect(hit?.facts).toMatchObject({
      payments: 3,
      days: 0,
      first_date: '2025-03-01',
      amount_cents: 45_000,
    });
  });
});
