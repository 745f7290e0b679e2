import { describe, expect, it } from '@jest/globals';
import { hitsOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { samePaymentDifferentPayeesRule } from './same-payment-different-payees.rule.ts';

const a: PaymentRow = {
  label: 'a',
  iban: 'A1',
  document_no: 'R-17',
  amount: 23_456,
  payment_date: '2025-03-01',
  person_id: 'P-1',
  benefit_code: 'SGB2-EA-WO',
  payment_id: 'Z1',
};
const b: PaymentRow = {
  ...a,
  label: 'b',
  iban: 'A2',
  payment_id: 'Z2',
  payment_date: '2025-03-08',
};

const hits: [string, PaymentRow[]][] = [
  ['one document to two accounts', [a, b]],
  [
    'one person and purpose to two accounts',
    [
      { ...a, document_no: null },
      { ...b, document_no: null },
    ],
  ],
];
const edges: [string, PaymentRow[], string[]][] = [
  [
    'one case and purpose to two accounts',
    [
      { ...a, document_no: null, person_id: null, case_number: 'AZ 1' },
      { ...b, document_no: null, person_id: null, case_number: 'AZ 1' },
    ],
    ['a', 'b'],
  ],
  [
    'one remittance text to two accounts',
    [
      { ...a, document_no: null, person_id: null, remittance: 'RE 4711' },
      { ...b, document_no: null, person_id: null, remittance: 'RE 4711' },
    ],
    ['a', 'b'],
  ],
  [
    'without a document: thirty-one days apart',
    [
      { ...a, document_no: null },
      { ...b, document_no: null, payment_date: '2025-04-01' },
    ],
    ['a', 'b'],
  ],
  [
    'without a document: an amount that no more than five payees get',
    [
      { ...a, document_no: null },
      { ...b, document_no: null },
      ...['3', '4', '5'].map((n) => ({
        ...a,
        document_no: null,
        iban: `A${n}`,
        person_id: `P-${n}`,
        payment_id: `Z${n}`,
      })),
    ],
    ['a', 'b'],
  ],
  [
    'without a document: payments without a day make no tariff',
    [
      { ...a, document_no: null },
      { ...b, document_no: null },
      ...['3', '4', '5', '6'].map((n) => ({
        ...a,
        document_no: null,
        iban: `A${n}`,
        person_id: `P-${n}`,
        payment_id: `Z${n}`,
        payment_date: null,
      })),
    ],
    ['a', 'b'],
  ],
  [
    'a document of five accounts',
    ['A1', 'A2', 'A3', 'A4', 'A5'].map((iban) => ({ ...a, label: iban, iban, payment_id: iban })),
    ['A1', 'A2', 'A3', 'A4', 'A5'],
  ],
  [
    'the least amount looked at',
    [
      { ...a, amount: 1_000 },
      { ...b, amount: 1_000 },
    ],
    ['a', 'b'],
  ],
];
const noHits: [string, PaymentRow[]][] = [
  ['the same account', [a, { ...b, iban: 'A1' }]],
  ['different documents', [a, { ...b, document_no: 'R-18' }]],
  ['another amount', [a, { ...b, amount: 23_457 }]],
  [
    'without a document: two months apart',
    [
      { ...a, document_no: null },
      { ...b, document_no: null, payment_date: '2025-05-01' },
    ],
  ],
  [
    'without a document: thirty-two days apart',
    [
      { ...a, document_no: null },
      { ...b, document_no: null, payment_date: '2025-04-02' },
    ],
  ],
  [
    'without a document: benefits of two months',
    [
      { ...a, document_no: null, period_from: '2025-02-01' },
      { ...b, document_no: null, period_from: '2025-03-01' },
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
    'returned by the bank',
    [
      { ...a, status: 'paid' },
      { ...b, status: 'returned' },
    ],
  ],
  ['one document number more than a year later', [a, { ...b, payment_date: '2026-03-03' }]],
  [
    'the first one came back',
    [a, { ...a, label: 'r', amount: -23_456, payment_id: 'Z3', payment_date: '2025-03-04' }, b],
  ],
  [
    'different persons without a document',
    [
      { ...a, document_no: null },
      { ...b, document_no: null, person_id: 'P-2' },
    ],
  ],
  [
    'a collective invoice of many accounts',
    ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((iban) => ({ ...a, iban, payment_id: iban })),
  ],
  [
    'without a document: a tariff that many accounts get',
    ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'].map((iban) => ({
      ...a,
      document_no: null,
      iban,
      payment_id: iban,
    })),
  ],
];

describe('same-payment-different-payees', () => {
  it.each(hits)('hit: %s', async (_reason, rows) => {
    const found = await hitsOf(samePaymentDifferentPayeesRule, rows);
    expect(found.map((hit) => hit.rows)).toEqual([['a', 'b']]);
    expect(found[0]).toMatchObject({
      amountAtRiskCents: 23_456,
      facts: { payees: 2, payments: 2, days: 7 },
    });
  });

  it('hit: one document a year later, though many others get the amount', async () => {
    const others = ['A3', 'A4', 'A5', 'A6', 'A7'].map((iban, i) => ({
      ...a,
      iban,
      payment_id: iban,
      document_no: `S-${i}`,
    }));
    const rows = [a, { ...b, payment_date: '2026-03-02' }, ...others];
    const found = await hitsOf(samePaymentDifferentPayeesRule, rows);
    expect(found.map((hit) => hit.rows)).toEqual([['a', 'b']]);
  });

  it.each(edges)('hit: %s', async (_reason, rows, expected) => {
    const found = await hitsOf(samePaymentDifferentPayeesRule, rows);
    expect(found.map((hit) => hit.rows)).toEqual([expected]);
  });

  it('sets the amount at risk per payee, not per payment', async () => {
    const twice = { ...a, label: 'c', payment_id: 'Z3', payment_date: '2025-03-05' };
    const [hit] = await hitsOf(samePaymentDifferentPayeesRule, [a, b, twice]);
    expect(hit).toMatchObject({ amountAtRiskCents: 23_456, facts: { payees: 2, payments: 3 } });
  });

  it.each(noHits)('no hit: %s', async (_reason, rows) => {
    expect(await hitsOf(samePaymentDifferentPayeesRule, rows)).toEqual([]);
  });
});
