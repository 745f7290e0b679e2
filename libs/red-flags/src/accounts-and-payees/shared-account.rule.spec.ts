import { describe, expect, it } from '@jest/globals';
import { hitsOf, type PaymentRow } from '../../../../test/kit/rule-kit.ts';
import { sharedAccountRule } from './shared-account.rule.ts';

function households(n: number, more: PaymentRow = {}): PaymentRow[] {
  return Array.from({ length: n }, (_, i) => ({
    label: `h${i}`,
    iban: 'A1',
    household_id: `H${i}`,
    payee_type: 'recipient',
    amount: 10_000,
    payment_date: `2025-03-0${i + 1}`,
    ...more,
  }));
}

const noHits: [string, PaymentRow[]][] = [
  ['four households', households(4)],
  ['one household, many persons', households(6, { household_id: 'H0' })],
  ['account of a landlord', households(6, { payee_type: 'landlord' })],
  ['account of a guardian', households(6, { payee_type: 'guardian' })],
  ...['Vermieter', 'BETREUER', 'Einrichtung', 'TRÄGER der Wohlfahrt'].map(
    (payee_type): [string, PaymentRow[]] => [
      `account of: ${payee_type}`,
      households(6, { payee_type }),
    ],
  ),
  [
    'type unknown, but one name for all',
    households(6, { payee_type: null, payee_name: 'Hausverwaltung Muster' }),
  ],
  ['payments that came back', households(6, { status: 'returned' })],
  ['different accounts', households(6).map((row, i) => ({ ...row, iban: `A${i}` }))],
  ['credits', households(6, { amount: -100 })],
];

describe('shared-account', () => {
  it('hit: five households on one account', async () => {
    const [hit, ...rest] = await hitsOf(sharedAccountRule, households(5));
    expect(rest).toEqual([]);
    expect(hit).toMatchObject({
      rows: ['h0', 'h1', 'h2', 'h3', 'h4'],
      amountAtRiskCents: 50_000,
      facts: { households: 5, payments: 5, first_date: '2025-03-01', last_date: '2025-03-05' },
    });
  });

  it('hit: payee type unknown', async () => {
    expect(await hitsOf(sharedAccountRule, households(5, { payee_type: null }))).toHaveLength(1);
  });

  it.each(['Leistungsberechtigte', 'LEISTUNGSEMPFÄNGER', 'Empfänger'])(
    'hit: payee type %s, whatever the name',
    async (payee_type) => {
      const rows = households(5, { payee_type, payee_name: 'Muster' });
      expect(await hitsOf(sharedAccountRule, rows)).toHaveLength(1);
    },
  );

  it('hit: payee type unknown, paid under many names', async () => {
    const rows = households(6, { payee_type: 'K7' }).map((row, i) => ({
      ...row,
      payee_name: `Muster ${'ABC'[i % 3]}`,
    }));
    expect(await hitsOf(sharedAccountRule, rows)).toHaveLength(1);
  });

  it.each(['case_number', 'person_id'])('hit: households known by %s only', async (column) => {
    const rows = households(5).map((row, i) => ({ ...row, household_id: null, [column]: `N${i}` }));
    expect(await hitsOf(sharedAccountRule, rows)).toHaveLength(1);
  });

  it('hit: blanks in the account are no difference', async () => {
    const rows = households(5).map((row, i) => ({ ...row, iban: i % 2 ? 'a 1' : 'A1' }));
    expect(await hitsOf(sharedAccountRule, rows)).toHaveLength(1);
  });

  it.each(noHits)('no hit: %s', async (_reason, rows) => {
    expect(await hitsOf(sharedAccountRule, rows)).toEqual([]);
  });
});
