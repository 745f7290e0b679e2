import { describe, expect, it } from '@jest/globals';
import { hitsOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { reversalPairRule } from './reversal-pair.rule.ts';

const paid: PaymentRow = {
  label: 'paid',
  payee_id: 'K1',
  payment_id: 'Z1',
  amount: 10_000,
  payment_date: '2025-03-01',
};
const back: PaymentRow = {
  ...paid,
  label: 'back',
  payment_id: 'Z2',
  amount: -10_000,
  payment_date: '2025-03-10',
};

const cases: [string, PaymentRow[], string[][]][] = [
  ['credit of the same amount', [paid, back], [['paid', 'back']]],
  ['credit on the same day', [paid, { ...back, payment_date: '2025-03-01' }], [['paid', 'back']]],
  [
    're-payment afterwards',
    [paid, back, { ...paid, label: 'again', payment_id: 'Z3', payment_date: '2025-03-12' }],
    [['paid', 'back', 'again']],
  ],
  [
    'the last payment before the credit',
    [paid, { ...paid, label: 'later', payment_id: 'Z3', payment_date: '2025-03-05' }, back],
    [['later', 'back']].map((rows) => rows),
  ],
  [
    'two credits take two payments',
    [
      paid,
      { ...paid, label: 'second', payment_id: 'Z3', payment_date: '2025-03-02' },
      back,
      { ...back, label: 'back2', payment_id: 'Z4', payment_date: '2025-03-11' },
    ],
    [
      ['paid', 'back2'],
      ['second', 'back'],
    ],
  ],
  [
    'named reference goes first, whatever the time',
    [
      { ...paid, reversal_of: null },
      { ...back, payment_date: '2025-12-01', reversal_of: 'Z1' },
    ],
    [['paid', 'back']],
  ],
  [
    'a named payment is not reversed once more by the next credit',
    [
      { ...paid, label: 'early', payment_id: 'Z0', payment_date: '2025-02-25', reversal_of: null },
      paid,
      { ...back, reversal_of: 'Z1' },
      { ...back, label: 'back2', payment_id: 'Z4', payment_date: '2025-03-11' },
    ],
    [
      ['early', 'back2'],
      ['paid', 'back'],
    ],
  ],
  [
    're-payment on the fourteenth day',
    [paid, back, { ...paid, label: 'again', payment_id: 'Z3', payment_date: '2025-03-24' }],
    [['paid', 'back', 'again']],
  ],
  [
    'a payment on the fifteenth day is no re-payment',
    [paid, back, { ...paid, label: 'again', payment_id: 'Z3', payment_date: '2025-03-25' }],
    [['paid', 'back']],
  ],
  [
    'a payment for another person is no re-payment',
    [
      { ...paid, person_id: 'P-1' },
      { ...back, person_id: 'P-1' },
      { ...paid, person_id: 'P-2', payment_id: 'Z3', payment_date: '2025-03-12' },
    ],
    [['paid', 'back']],
  ],
  [
    'one re-payment belongs to one pair',
    [
      paid,
      { ...paid, label: 'second', payment_id: 'Z3', payment_date: '2025-03-02' },
      back,
      { ...back, label: 'back2', payment_id: 'Z4', payment_date: '2025-03-11' },
      { ...paid, label: 'again', payment_id: 'Z5', payment_date: '2025-03-12' },
    ],
    [
      ['paid', 'back2', 'again'],
      ['second', 'back'],
    ],
  ],
  [
    'credit on the sixtieth day',
    [paid, { ...back, payment_date: '2025-04-30' }],
    [['paid', 'back']],
  ],
  ['credit on the sixty-first day', [paid, { ...back, payment_date: '2025-05-01' }], []],
  ['credit too late', [paid, { ...back, payment_date: '2025-06-01' }], []],
  ['credit before the payment', [paid, { ...back, payment_date: '2025-02-01' }], []],
  ['credit of another payee', [paid, { ...back, payee_id: 'K2' }], []],
  ['credit of another amount', [paid, { ...back, amount: -9_999 }], []],
];

describe('reversal-pair', () => {
  it.each(cases)('%s', async (_reason, rows, expected) => {
    expect((await hitsOf(reversalPairRule, rows)).map((hit) => hit.rows)).toEqual(expected);
  });

  it('tells days and re-payment, and puts nothing at risk', async () => {
    const [hit] = await hitsOf(reversalPairRule, [
      paid,
      back,
      { ...paid, payment_id: 'Z3', payment_date: '2025-03-12' },
    ]);
    expect(hit).toMatchObject({
      amountAtRiskCents: 0,
      facts: { days: 9, reversed_on: '2025-03-10', repaid_on: '2025-03-12' },
    });
  });
});
